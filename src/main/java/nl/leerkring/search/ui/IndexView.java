package nl.leerkring.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.IndexReport;
import nl.leerkring.search.LookingAfterSearch;
import nl.leerkring.ui.AdministratorScreen;
import nl.leerkring.ui.Page;

/** How search is, for administrators, and having its index made anew. */
@Route(SearchNavigation.INDEX)
@PermitAll
class IndexView extends Page implements BeforeEnterObserver {

    private static final int LOOK_AGAIN = 2000;
    private static final int NOT_AGAIN = -1;

    private final transient LookingAfterSearch search;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();
    private final Div facts = new Div();
    private final Button rebuild = new Button();
    private transient Registration polling = () -> {};

    IndexView(LookingAfterSearch search, CurrentReader current) {
        this.search = search;
        this.current = current;
        facts.addClassName("part__body");
        rebuild.setText(say("rebuild"));
        rebuild.addThemeVariants(ButtonVariant.PRIMARY);
        rebuild.addClickListener(click -> rebuild());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        reader.requireAdministrator();
        begin(say("title"))
                .under(AdministratorScreen.wayBack(this))
                .saying(say("sub"))
                .offering(rebuild);
        add(facts);
        showAnew(event.getUI());
    }

    private void rebuild() {
        search.rebuild(reader);
        showAnew(UI.getCurrent());
    }

    private void showAnew(UI ui) {
        IndexReport report = search.report(reader);
        facts.removeAll();
        facts.add(new IndexFacts(report));
        rebuild.setEnabled(report.state().mayBeRebuilt());
        // Only while something changes: asking all the time would keep a forgotten tab signed in.
        ui.setPollInterval(report.state().passes() ? LOOK_AGAIN : NOT_AGAIN);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(poll -> showAnew(attached.getUI()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        polling.remove();
        detached.getUI().setPollInterval(NOT_AGAIN);
    }

    private String say(String word) {
        return getTranslation("search.ui.IndexView." + word);
    }
}

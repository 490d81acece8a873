package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.contributions.ContributionPage;
import nl.leerkring.contributions.ContributionState;
import nl.leerkring.contributions.FollowCode;
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.ui.Notice;
import nl.leerkring.ui.Page;

/** Where the holder of a code finds the nameless contribution again: to follow, change or withdraw it. */
@Route("code")
@PermitAll
class CodeView extends Page implements BeforeEnterObserver {

    private final transient ContributionServices services;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();
    private final TextField code = new TextField();
    private final Div found = new Div();

    CodeView(ContributionServices services, CurrentReader current) {
        this.services = services;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        begin(getTranslation("contributions.ui.CodeView.title"))
                .saying(getTranslation("contributions.ui.CodeView.sub"));
        code.setLabel(getTranslation("contributions.ui.CodeView.code"));
        code.setAutocomplete(Autocomplete.OFF);
        var open = new Button(getTranslation("contributions.ui.CodeView.open"), click -> show());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(code, open);
        form.addClassName("code-form");
        add(form, found);
    }

    private void show() {
        var page = services.reading().held(FollowCode.of(code.getValue()), reader);
        code.setInvalid(page.isEmpty());
        code.setErrorMessage(page.isEmpty() ? getTranslation("contributions.ui.CodeView.unknown") : "");
        found.removeAll();
        page.ifPresent(this::show);
    }

    private void show(ContributionPage page) {
        found.add(new ContributionHead(page, services.vocabulary()), new PlainText(page.text()));
        if (page.summary().state() == ContributionState.SHARED) {
            found.add(new ContributionEditor(page, draft(), services.scanner(), this::save, this::show), withdraw());
        } else {
            found.add(Notice.info(getTranslation(stateNotice(page.summary().state()))));
        }
        var ref = Ref.contribution(page.summary().id().id());
        found.add(new Became(page, services.became().of(Set.of(ref), reader).getOrDefault(ref, List.of())));
    }

    private static String stateNotice(ContributionState state) {
        return "contributions.ui.ContributionView." + (state == ContributionState.HELD_BACK ? "heldBack" : "withdrawn");
    }

    /** Kept under the code, never under the contribution: the device must not tie it to who is signed in. */
    private DeviceDraft draft() {
        var slot = UUID.nameUUIDFromBytes(FollowCode.of(code.getValue()).value().getBytes(StandardCharsets.UTF_8));
        return new DeviceDraft(reader.signedIn().toString(), "code-" + slot);
    }

    private void save(ContributionEditor.Edited edited) {
        services.sharing().revise(FollowCode.of(code.getValue()), edited.basedOn(), edited.title(), edited.text());
        show();
    }

    private Button withdraw() {
        return new Button(getTranslation("contributions.ui.ContributionActions.withdraw"), click -> {
            services.sharing().withdraw(FollowCode.of(code.getValue()));
            show();
        });
    }
}

package nl.leerkring.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import nl.leerkring.access.AccountSummary;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.network.PersonPage;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Part;

/** Whether somebody can come in, and the door for who looks after it: a new link, stop, give back. */
class AccessPart extends Part {

    private final transient RegionServices services;
    private final transient Clock clock;
    private final transient Reader reader;
    private final PersonId person;

    AccessPart(String heading, PersonId person, RegionServices services, Clock clock, Reader reader) {
        super(heading);
        this.person = person;
        this.services = services;
        this.clock = clock;
        this.reader = reader;
        showAnew();
    }

    private void showAnew() {
        var page = services.people().read(person, reader);
        show(new Paragraph(state(page.person().account())), choices(page));
    }

    private String state(AccountSummary account) {
        var until = account.linkUntil();
        if (!account.enabled()) {
            return getTranslation("network.ui.AccessPart.stopped");
        }
        if (until == null) {
            return getTranslation("network.ui.AccessPart.open");
        }
        var word = until.isAfter(clock.instant()) ? "link" : "linkEnded";
        return getTranslation("network.ui.AccessPart." + word, Dates.date(until, getLocale()));
    }

    private Component choices(PersonPage page) {
        if (!page.mayLookAfter()) {
            return new Paragraph(getTranslation("network.ui.AccessPart.byAdministrator"));
        }
        var choices = new Div();
        choices.addClassName("page__actions");
        if (!page.person().account().enabled()) {
            choices.add(act("giveBack", "undo", this::giveBack));
            return choices;
        }
        choices.add(act("renew", "plus", () -> renew(page.person().account())));
        if (!reader.is(person)) {
            choices.add(act("stop", "lock", this::stop));
        }
        return choices;
    }

    private Button act(String word, String icon, Runnable act) {
        return new Button(getTranslation("network.ui.AccessPart." + word), new Icon(icon), click -> act.run());
    }

    private void renew(AccountSummary account) {
        tell(new HandedLink(account.name(), services.door().renewLink(person, reader)));
        showAnew();
    }

    private void stop() {
        services.door().stop(person, reader);
        tell();
        showAnew();
    }

    private void giveBack() {
        services.door().giveBack(person, reader);
        tell();
        showAnew();
    }
}

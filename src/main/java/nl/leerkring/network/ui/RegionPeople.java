package nl.leerkring.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import nl.leerkring.access.People;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.network.PersonEntry;
import nl.leerkring.ui.FormDialog;
import nl.leerkring.ui.Icon;

/** The people of a region, and who of them coordinate it. */
class RegionPeople extends Div {

    private final transient RegionServices services;
    private final transient Reader reader;
    private final RegionId region;
    private final PeoplePart people;
    private final CoordinatorPart coordinators;

    RegionPeople(RegionId region, RegionServices services, Clock clock, Reader reader) {
        this.region = region;
        this.services = services;
        this.reader = reader;
        this.people = new PeoplePart(getTranslation("network.ui.RegionPeople.title"), clock);
        this.people.offering(
                new Button(getTranslation("network.ui.RegionPeople.letIn"), new Icon("plus"), click -> askWhom()));
        this.coordinators =
                new CoordinatorPart(getTranslation("network.ui.CoordinatorPart.title"), region, services, reader);
        add(people, coordinators);
        showAnew();
    }

    private void showAnew() {
        var everybody = services.people().of(region, reader);
        people.show(everybody);
        coordinators.show(everybody.stream().map(PersonEntry::account).toList());
    }

    private void askWhom() {
        var running = services.running();
        var form = new LetInForm(new PlaceChoices(
                running.municipalities(region, reader),
                running.teams(region, reader),
                running.organisations(region, reader)));
        new FormDialog(
                        getTranslation("network.ui.RegionPeople.letIn"),
                        getTranslation("network.ui.RegionPeople.makeLink"),
                        form,
                        filled -> letIn(form, filled))
                .open();
    }

    private boolean letIn(LetInForm form, LetInForm.Filled filled) {
        try {
            var link = services.people().letIn(filled.person(), region, filled.workplace(), reader);
            people.tell(new HandedLink(filled.person().name(), link));
        } catch (People.EmailTaken taken) {
            form.refuse();
            return false;
        }
        showAnew();
        return true;
    }
}

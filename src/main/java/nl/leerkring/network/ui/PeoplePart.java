package nl.leerkring.network.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.leerkring.network.PersonEntry;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.Part;
import nl.leerkring.ui.ShortList;

/** A list of people; with many of them, the ones somebody looks for. */
class PeoplePart extends Part {

    private static final int AT_FIRST = 25;

    private final TextField filter = new TextField();
    private final ShortList list = new ShortList(AT_FIRST);
    private final Paragraph nobodyFound = new Paragraph(getTranslation("network.ui.PeoplePart.noneFound"));
    private final transient Clock clock;
    private transient List<PersonEntry> people = List.of();

    PeoplePart(String heading, Clock clock) {
        super(heading);
        this.clock = clock;
        filter.setLabel(getTranslation("network.ui.PeoplePart.filter"));
        filter.addClassName("people-filter");
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> showFound());
    }

    void show(List<PersonEntry> everybody) {
        people = everybody;
        filter.setVisible(everybody.size() > 10);
        if (everybody.isEmpty()) {
            show(new Empty(
                    "people",
                    getTranslation("network.ui.PeoplePart.none"),
                    getTranslation("network.ui.PeoplePart.noneHelp")));
        } else {
            show(filter, list, nobodyFound);
            showFound();
        }
    }

    // The field stays where it is: taken away and put back, it would lose the cursor of whoever types.
    private void showFound() {
        var wanted = filter.getValue().strip().toLowerCase(Locale.ROOT);
        var found = people.stream().filter(person -> fits(person, wanted)).toList();
        var now = clock.instant();
        list.show(found, person -> new PersonRow(person, now));
        list.setVisible(!found.isEmpty());
        nobodyFound.setVisible(found.isEmpty());
    }

    private static boolean fits(PersonEntry person, String wanted) {
        var account = person.account();
        var words = account.name() + " " + account.email() + " "
                + person.portrait()
                        .map(each -> each.team() + " " + each.municipality())
                        .orElse("");
        return words.toLowerCase(Locale.ROOT).contains(wanted);
    }
}

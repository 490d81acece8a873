package nl.leerkring.network.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.access.AccountSummary;
import nl.leerkring.network.PersonEntry;
import nl.leerkring.network.Portrait;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Row;

/** One person in a list: who and where, how to reach them, and whether they can come in. */
class PersonRow extends Row {

    PersonRow(PersonEntry person, Instant now) {
        super(new Anchor(
                NetworkNavigation.person(person.account().person()),
                person.account().name()));
        saying(person.portrait().map(this::describe).orElse(""));
        saying(person.account().email());
        mark(person.account(), now);
    }

    private String describe(Portrait portrait) {
        var role = getTranslation("perspective." + portrait.workplace().perspective());
        return Stream.of(role, portrait.municipality(), portrait.team())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void mark(AccountSummary account, Instant now) {
        var until = account.linkUntil();
        if (!account.enabled()) {
            marked(getTranslation("network.ui.PersonRow.stopped"));
        } else if (until != null && until.isAfter(now)) {
            marked(getTranslation("network.ui.PersonRow.link", Dates.date(until, getLocale())));
        } else if (until != null) {
            marked(getTranslation("network.ui.PersonRow.linkEnded"));
        }
    }
}

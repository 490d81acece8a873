package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.audience.PersonId;
import nl.leerkring.network.Portrait;
import org.jspecify.annotations.Nullable;

/** Somebody as a list of the group shows them; where they work is empty for who did not tell. */
record Face(PersonId person, String name, @Nullable Portrait portrait) {

    /** Role, team or employer, and municipality. */
    String describe(Component on) {
        if (portrait == null) {
            return on.getTranslation("groups.ui.Face.untold");
        }
        var role = on.getTranslation("perspective." + portrait.workplace().perspective());
        var place = portrait.team().isEmpty() ? portrait.employer() : portrait.team();
        return Stream.of(role, place, portrait.municipality())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}

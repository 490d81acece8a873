package nl.leerkring.groups;

import java.time.LocalDate;
import nl.leerkring.audience.PersonId;
import org.jspecify.annotations.Nullable;

/** An action as the meeting page lists it. */
public record AgreedAction(
        ActionId id,
        String text,
        @Nullable PersonId owner,
        @Nullable LocalDate due,
        boolean done) {}

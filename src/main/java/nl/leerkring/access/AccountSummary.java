package nl.leerkring.access;

import java.time.Instant;
import java.util.Locale;
import nl.leerkring.audience.PersonId;
import org.jspecify.annotations.Nullable;

/** An account as those see it who look after it; the link is the one that was made last and not used yet. */
public record AccountSummary(
        PersonId person,
        String name,
        String email,
        Locale language,
        boolean administrator,
        boolean enabled,
        @Nullable Instant linkUntil) {}

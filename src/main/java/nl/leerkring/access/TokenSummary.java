package nl.leerkring.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A token as its owner sees it; the secret is not in it, for nobody has it any more. */
public record TokenSummary(
        TokenId id,
        String name,
        TokenScope scope,
        LocalDate createdOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate lastUsedOn,
        boolean expired) {}

package nl.leerkring.audience;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads identities from what anybody may have typed in an address: a malformed one looks like one that nobody has. */
public final class WellFormed {

    private WellFormed() {}

    /** Those that are well-formed. */
    public static Stream<UUID> identities(Collection<String> texts) {
        return texts.stream().map(WellFormed::identity).flatMap(Optional::stream);
    }

    /** The identity that this is, if it is one. */
    public static Optional<UUID> identity(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}

package nl.leerkring.groups;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads identities from what anybody may have typed in an address: a malformed one is one that nobody has. */
final class WellFormed {

    private WellFormed() {}

    static Stream<UUID> identities(Collection<String> values) {
        return values.stream().map(WellFormed::identity).flatMap(Optional::stream);
    }

    private static Optional<UUID> identity(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}

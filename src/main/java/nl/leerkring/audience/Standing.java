package nl.leerkring.audience;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** One fact about where somebody stands, and the audiences it opens. */
public sealed interface Standing {

    Stream<Audience> audiences();

    default Optional<GroupId> memberOf() {
        return Optional.empty();
    }

    default Optional<GroupId> guides() {
        return Optional.empty();
    }

    default Optional<RegionId> coordinates() {
        return Optional.empty();
    }

    /** Works in a region. */
    record InRegion(RegionId region) implements Standing {
        @Override
        public Stream<Audience> audiences() {
            return Stream.of(Audience.region(region));
        }
    }

    /** Is a member of a group, among people with a like role. */
    record Member(GroupId group, Circle circle) implements Standing {
        @Override
        public Stream<Audience> audiences() {
            return Stream.of(Audience.group(group), Audience.peers(group, circle));
        }

        @Override
        public Optional<GroupId> memberOf() {
            return Optional.of(group);
        }
    }

    /** Facilitates a group, and therefore reads what every circle in it keeps among peers; the sharing form says so. */
    record Facilitator(GroupId group) implements Standing {
        @Override
        public Stream<Audience> audiences() {
            var peers = Arrays.stream(Circle.values()).map(circle -> Audience.peers(group, circle));
            return Stream.concat(Stream.of(Audience.group(group)), peers);
        }

        @Override
        public Optional<GroupId> guides() {
            return Optional.of(group);
        }
    }

    /** Watches over a group from the region or the platform: guides it, but does not read what peers keep among themselves. */
    record Overseer(GroupId group) implements Standing {
        @Override
        public Stream<Audience> audiences() {
            return Stream.of(Audience.group(group));
        }

        @Override
        public Optional<GroupId> guides() {
            return Optional.of(group);
        }
    }

    /** Coordinates a region. */
    record Coordinator(RegionId region) implements Standing {
        @Override
        public Stream<Audience> audiences() {
            return Stream.of(Audience.region(region));
        }

        @Override
        public Optional<RegionId> coordinates() {
            return Optional.of(region);
        }
    }
}

package nl.leerkring.findings;

import java.util.Set;

/** Where a finding stands on its way from a first wording to the learning yield, and after that. */
public enum FindingState {
    CONCEPT,
    IN_DISCUSSION,
    ESTABLISHED,
    PUBLISHED,
    SUPERSEDED;

    /** Where a group may take it from here. Never to published: only an edition does that. */
    public Set<FindingState> next() {
        return switch (this) {
            case CONCEPT -> Set.of(IN_DISCUSSION, ESTABLISHED);
            case IN_DISCUSSION -> Set.of(CONCEPT, ESTABLISHED, SUPERSEDED);
            case ESTABLISHED, PUBLISHED -> Set.of(IN_DISCUSSION, SUPERSEDED);
            case SUPERSEDED -> Set.of(IN_DISCUSSION);
        };
    }

    /** As it is told outside the group, where the published words stand until an edition says otherwise. */
    FindingState toldOutside() {
        return this == PUBLISHED || this == SUPERSEDED ? this : IN_DISCUSSION;
    }

    /** Whether the group stands behind it, so that it goes into the next edition. */
    public boolean isPublishable() {
        return this == ESTABLISHED || this == PUBLISHED;
    }
}

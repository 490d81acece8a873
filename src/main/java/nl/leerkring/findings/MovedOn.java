package nl.leerkring.findings;

/** Somebody else took the finding further meanwhile, and from where it stands now there is no such step. */
public class MovedOn extends IllegalStateException {

    MovedOn(FindingId finding, FindingState stands, FindingState wanted) {
        super("finding " + finding + " cannot go from " + stands + " to " + wanted);
    }
}

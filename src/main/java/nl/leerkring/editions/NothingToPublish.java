package nl.leerkring.editions;

/** An edition would hold no finding: the group has established none in this cycle yet. */
public class NothingToPublish extends RuntimeException {

    NothingToPublish(String message) {
        super(message);
    }
}

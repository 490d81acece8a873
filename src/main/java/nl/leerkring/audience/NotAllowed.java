package nl.leerkring.audience;

/** Somebody asked for what is not theirs to do; the screen shows the same page as for a thing that does not exist. */
public class NotAllowed extends RuntimeException {

    public NotAllowed(String message) {
        super(message);
    }
}

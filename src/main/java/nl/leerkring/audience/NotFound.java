package nl.leerkring.audience;

/** There is no such thing, or it is not for this reader; the two look the same from outside. */
public class NotFound extends RuntimeException {

    public NotFound(String message) {
        super(message);
    }
}

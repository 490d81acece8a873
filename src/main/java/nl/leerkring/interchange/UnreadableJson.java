package nl.leerkring.interchange;

/** What was sent is no JSON object. */
class UnreadableJson extends RuntimeException {

    UnreadableJson(String message) {
        super(message);
    }

    UnreadableJson(Throwable cause) {
        super(cause);
    }
}

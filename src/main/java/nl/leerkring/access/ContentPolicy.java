package nl.leerkring.access;

/** The Content-Security-Policy of both faces. */
final class ContentPolicy {

    private static final String COMMON = "default-src 'self'; img-src 'self' data:; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Public pages: only our own files, nothing in the page itself. */
    static final String WITHOUT_SCRIPT_OF_THE_PAGE = COMMON + "; script-src 'self'; style-src 'self'";

    private ContentPolicy() {}

    /** The workplace: Vaadin 25.2 starts with a script in its page and needs eval; 25.4 will not. */
    static String withNonce(String nonce) {
        return COMMON + "; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'; style-src 'self' 'unsafe-inline'";
    }
}

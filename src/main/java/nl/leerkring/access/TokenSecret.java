package nl.leerkring.access;

/** The secret part of a token: 256 random bits, shown once. The prefix lets people and scanners recognise a leaked one. */
record TokenSecret(String value) {

    private static final String PREFIX = "lk_";
    private static final int BYTES = 32;

    static TokenSecret random() {
        return new TokenSecret(PREFIX + Secrets.random(BYTES));
    }

    /** What is kept of it. */
    String hash() {
        return Secrets.print(value);
    }

    @Override
    public String toString() {
        return "TokenSecret[…]";
    }
}

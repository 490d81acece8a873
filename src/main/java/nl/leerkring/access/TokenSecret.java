package nl.leerkring.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret part of a token: 256 random bits, shown once. The prefix lets people and scanners recognise a leaked one. */
record TokenSecret(String value) {

    private static final String PREFIX = "lk_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * What is kept of it, in hexadecimal.
     *
     * <p>SHA-256, not BCrypt: a slow hash protects what people think up, and nobody guesses 256 random bits. It would cost
     * every request of a program some 50 ms, and its salt would keep us from looking a token up by its hash.
     */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "TokenSecret[…]";
    }
}

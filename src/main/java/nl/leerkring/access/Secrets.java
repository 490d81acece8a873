package nl.leerkring.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that stay with people, and the one-way prints of them: what is kept of a secret cannot be turned back. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** So many random bytes, in characters that fit in an address. */
    static String random(int size) {
        var bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * SHA-256 in hexadecimal; the secret must be random enough to need no salt.
     *
     * <p>Not BCrypt: a slow hash protects what people think up, and nobody guesses 24 random bytes. It would cost every
     * request of a program some 50 ms, and its salt would keep us from looking a secret up by its print.
     */
    public static String print(String secret) {
        return HexFormat.of().formatHex(digest(secret));
    }

    /** The same as bytes, to make something else of. */
    public static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

package nl.leerkring.contributions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One-way prints of secrets that stay with people: what is kept of them cannot be turned back. */
final class Hashes {

    private Hashes() {}

    /** SHA-256 in hexadecimal; its input is random enough to need no salt. */
    static String sha256(String secret) {
        return HexFormat.of().formatHex(bytes(secret));
    }

    static byte[] bytes(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

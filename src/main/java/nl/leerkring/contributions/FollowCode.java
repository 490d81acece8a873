package nl.leerkring.contributions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The code that stands in for a name: shown once, its holder can edit, withdraw and follow a nameless contribution. Only
 * its hash is kept.
 */
public record FollowCode(String value) {

    // Without the letters and digits that people mistake for one another when they copy a code by hand.
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static FollowCode random() {
        var code = new StringBuilder();
        for (var position = 0; position < GROUPS * GROUP_LENGTH; position++) {
            if (position > 0 && position % GROUP_LENGTH == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new FollowCode(code.toString());
    }

    /** Reads a code however it was copied: small letters, spaces or dashes do not matter. */
    public static FollowCode of(String typed) {
        var letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return new FollowCode(letters.replaceAll("(.{" + GROUP_LENGTH + "})(?=.)", "$1-"));
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

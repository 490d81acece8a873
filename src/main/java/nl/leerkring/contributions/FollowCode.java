package nl.leerkring.contributions;

import java.util.Locale;
import java.util.UUID;
import nl.leerkring.access.Secrets;

/**
 * The code that stands in for a name: shown once, its holder can edit, withdraw and follow a nameless contribution. Only
 * its hash is kept.
 */
public record FollowCode(String value) {

    // Without the letters and digits that people mistake for one another when they copy a code by hand.
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;

    /** The code that goes with what a device is about to share; nobody without the device's key can make it. */
    static FollowCode madeFrom(UUID key) {
        var digest = Secrets.digest("code " + key);
        var letters = new StringBuilder();
        for (var position = 0; position < GROUPS * GROUP_LENGTH; position++) {
            // Two bytes a letter: one would favour the first letters of the alphabet.
            var number = (digest[2 * position] & 0xff) << 8 | (digest[2 * position + 1] & 0xff);
            letters.append(ALPHABET.charAt(number % ALPHABET.length()));
        }
        return of(letters.toString());
    }

    /** Reads a code however it was copied: small letters, spaces or dashes do not matter. */
    public static FollowCode of(String typed) {
        var letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return new FollowCode(letters.replaceAll("(.{" + GROUP_LENGTH + "})(?=.)", "$1-"));
    }

    String hash() {
        return Secrets.print(value);
    }
}

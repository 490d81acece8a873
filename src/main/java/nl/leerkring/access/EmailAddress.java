package nl.leerkring.access;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, lower-cased, so that it is the same one however somebody types it. */
public record EmailAddress(String value) {

    // Deliberately loose: only the mail server knows which addresses exist.
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\".]{2,}");

    /**
     * Reads what somebody typed.
     *
     * @throws IllegalArgumentException when it cannot be an address
     */
    public static EmailAddress of(String typed) {
        var value = typed.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address: " + value.length() + " characters");
        }
        return new EmailAddress(value);
    }
}

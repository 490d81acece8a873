package nl.leerkring.network;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** The last part of a permanent address, such as {@code zuid-holland-zuid}: small letters, digits and dashes. */
public record Slug(String value) {

    public static final int LONGEST = 80;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Reads what somebody typed.
     *
     * @throws IllegalArgumentException when it cannot stand in an address
     */
    public static Slug of(String typed) {
        var value = typed.strip();
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not part of an address: " + value.length() + " characters");
        }
        return new Slug(value);
    }

    /** The words of a name as they would stand in an address; empty for a name without letters or digits. */
    public static String proposedFor(String name) {
        var plain = Normalizer.normalize(name, Form.NFD).replaceAll("\\p{M}", "");
        var joined = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var cut = joined.substring(0, Math.min(LONGEST, joined.length()));
        return cut.replaceAll("^-|-$", "");
    }

    @Override
    public String toString() {
        return value;
    }
}

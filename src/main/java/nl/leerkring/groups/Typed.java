package nl.leerkring.groups;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words somebody typed, as a group keeps them: cleaned, and no longer than their place. */
final class Typed {

    // Control characters, and those that turn the reading direction around.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private Typed() {}

    /** Something on one line that cannot be left out. */
    static String line(String what, String typed, int longest) {
        var line = optionalLine(what, typed, longest);
        if (line.isEmpty()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return line;
    }

    /** Something on one line; empty when it was left out. */
    static String optionalLine(String what, String typed, int longest) {
        return fitting(what, clean(typed).replaceAll("\\s+", " "), longest);
    }

    /** Something of several lines; empty when it was left out. */
    static String text(String what, String typed, int longest) {
        return fitting(what, clean(typed), longest);
    }

    private static String clean(String typed) {
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    private static String fitting(String what, String clean, int longest) {
        if (clean.length() > longest) {
            throw new IllegalArgumentException(what + " has " + clean.length() + " characters, not " + longest);
        }
        return clean;
    }
}

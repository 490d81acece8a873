package nl.leerkring.contributions;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody wrote, as it is kept: NFC, line feeds only, without characters that steer a terminal or turn the reading
 * direction around. The same on every database.
 */
public record ContributionText(String value) {

    /** The most that fits, in UTF-16 units. */
    public static final int LONGEST = 5_000;

    /** The most that fits in a title, in UTF-16 units. */
    public static final int LONGEST_TITLE = 200;

    /**
     * Reads what somebody typed or pasted.
     *
     * @throws IllegalArgumentException when nothing is left, or more than {@value #LONGEST} units
     */
    public static ContributionText of(String typed) {
        var clean = clean(typed);
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a contribution has 1 to " + LONGEST + " characters, not " + clean.length());
        }
        return new ContributionText(clean);
    }

    /**
     * Reads the title somebody gave; empty when they gave none.
     *
     * @throws IllegalArgumentException when it has more than {@value #LONGEST_TITLE} units
     */
    public static String title(String typed) {
        var clean = clean(typed).replace('\n', ' ');
        if (clean.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title has at most " + LONGEST_TITLE + " characters");
        }
        return clean;
    }

    /** The same cleaning for anything shorter that people type. */
    static String clean(String typed) {
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        var readable = lines.codePoints()
                .filter(ContributionText::isReadable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return Normalizer.normalize(readable, Normalizer.Form.NFC).strip();
    }

    private static boolean isReadable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> !isDirectionOverride(codePoint);
            default -> true;
        };
    }

    // Overrides and isolates can make a sentence read as its opposite; joiners in emoji and Arabic are left alone.
    private static boolean isDirectionOverride(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** The title unless the author gives one: the first sentence, without its full stop. */
    public String firstSentence() {
        var firstLine = value.lines().findFirst().orElse("").strip();
        var sentences = BreakIterator.getSentenceInstance(Locale.of("nl"));
        sentences.setText(firstLine);
        var sentence = firstLine.substring(0, sentences.next()).strip();
        return shorten(sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence);
    }

    private static String shorten(String title) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        var space = title.lastIndexOf(' ', LONGEST_TITLE - 1);
        return title.substring(0, space > 0 ? space : LONGEST_TITLE - 1) + "…";
    }
}

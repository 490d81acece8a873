package nl.leerkring.safeguard;

import static nl.leerkring.safeguard.PersonalDataKind.BIRTH_DATE;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises a date that stands beside a word about birth; a date alone is more often that of a meeting. */
final class BirthDateDetector implements PersonalDataDetector {

    private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])(?:e|ste|de)?";
    private static final String SEPARATOR = "(?:\\h?[-/.]\\h?|\\h)";
    private static final String YEAR = "(?:(?:19|20)[0-9]{2}|['’]?[0-9]{2})";
    private static final Pattern DATE = Pattern.compile("(?<![0-9])(?:"
            + DAY + SEPARATOR + "(?:0?[1-9]|1[0-2])" + SEPARATOR + YEAR
            + "|" + DAY + SEPARATOR + Words.MONTH + "\\.?(?:" + SEPARATOR + YEAR + ")?+"
            + "|(?:19|20)[0-9]{2}[-/][0-9]{2}[-/][0-9]{2})" + Words.END);

    private static final String BIRTH =
            Words.START + "(?i:geboren|geboorte-?datum|geboortedag|geb\\.?\\h?dat(?:um|\\.)?|geb\\.?)" + "(?![\\p{L}])";
    // No digits and no end of a sentence (but "d.d." and the like) may stand between the word and the date.
    private static final String NEAR = "(?:[^0-9.!?\\n]|\\.(?!\\h)|(?<=\\.\\p{L})\\.){0,25}";
    private static final Pattern BIRTH_BEFORE = Pattern.compile(BIRTH + NEAR + "$");
    private static final Pattern BIRTH_AFTER = Pattern.compile(NEAR + BIRTH);
    private static final int LONGEST_CONTEXT = 45;

    @Override
    public Stream<PersonalDataFound> find(CharSequence text) {
        return DATE.matcher(text)
                .results()
                .filter(date -> isBirthBefore(text, date) || isBirthAfter(text, date))
                .map(date -> PersonalDataFound.in(text, BIRTH_DATE, date.start(), date.end()));
    }

    private static boolean isBirthBefore(CharSequence text, MatchResult date) {
        return BIRTH_BEFORE
                .matcher(text)
                .region(Math.max(0, date.start() - LONGEST_CONTEXT), date.start())
                .useTransparentBounds(true)
                .find();
    }

    private static boolean isBirthAfter(CharSequence text, MatchResult date) {
        return BIRTH_AFTER
                .matcher(text)
                .region(date.end(), Math.min(text.length(), date.end() + LONGEST_CONTEXT))
                .useTransparentBounds(true)
                .lookingAt();
    }
}

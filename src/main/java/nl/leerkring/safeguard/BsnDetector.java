package nl.leerkring.safeguard;

import static nl.leerkring.safeguard.PersonalDataKind.BSN;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises the citizen service number by its eleven-test. */
final class BsnDetector implements PersonalDataDetector {

    // Not the tail of a word, an address on the web, an amount, or of a phone number with a country code.
    private static final String BEFORE =
            "(?<![\\p{L}0-9_/=])(?<![0-9][.,\\h-])(?<!€\\h?)(?<!(?:\\+|00)[0-9]{1,3}[.\\h-]?)";
    private static final String AFTER = "(?![\\p{L}0-9_]|[.,][0-9]|\\h?(?:euro|EUR|€|miljoen))";
    private static final String WRITTEN_TOGETHER = BEFORE + "(?<data>[0-9]{9})" + AFTER;
    private static final String IN_GROUPS =
            BEFORE + "(?<data>[0-9]{2,5}([.\\h-])[0-9]{2,5}(?:\\2[0-9]{2,5}){0,2})(?!\\2[0-9])" + AFTER;
    // Only behind its own name may a number miss its leading zero or stand in any grouping.
    private static final String NAMED =
            "(?i:bsn|burgerservicenummer|burger\\hservice\\hnummer|sofi-?nummer)(?:nummer)?[^0-9\\n]{0,20}+"
                    + "(?<data>(?:[0-9][.\\h-]?){7,8}[0-9])(?![0-9])";

    private static final List<PersonalDataDetector> FORMS = List.of(
            new PatternDetector(BSN, Pattern.compile(WRITTEN_TOGETHER), BsnDetector::passesElevenTest),
            new PatternDetector(BSN, Pattern.compile(IN_GROUPS), BsnDetector::hasNineDigitsAndPasses),
            new PatternDetector(BSN, Pattern.compile(NAMED), BsnDetector::passesElevenTest));

    @Override
    public Stream<PersonalDataFound> find(CharSequence text) {
        return FORMS.stream().flatMap(form -> form.find(text));
    }

    private static boolean hasNineDigitsAndPasses(String data) {
        return digitsIn(data).length() == 9 && passesElevenTest(data);
    }

    static boolean passesElevenTest(String data) {
        var digits = "0".repeat(9 - digitsIn(data).length()) + digitsIn(data);
        var sum = -digits.charAt(8) + '0';
        for (var place = 0; place < 8; place++) {
            sum += (9 - place) * (digits.charAt(place) - '0');
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    private static String digitsIn(String data) {
        return data.replaceAll("[^0-9]", "");
    }
}

package nl.leerkring.safeguard;

import static nl.leerkring.safeguard.PersonalDataKind.IBAN;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises bank account numbers by the length their country gives them and by modulo 97. */
final class IbanDetector implements PersonalDataDetector {

    private static final Pattern BEGIN = Pattern.compile("(?<![\\p{L}0-9])[A-Za-z]{2}\\h?[0-9]{2}");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    // The length tells where a number in groups ends and the sentence goes on: countries of the euro payment area
    // and those where many residents have family.
    private static final Map<String, Integer> LENGTHS = Arrays.stream(
                    ("AD24 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IS26"
                                    + " IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24 SM27 TR26 UA29"
                                    + " AL28 BA20 MK19 ME22 RS22 TN24 GE22 MD24")
                            .split(" "))
            .collect(Collectors.toMap(entry -> entry.substring(0, 2), entry -> Integer.valueOf(entry.substring(2))));

    @Override
    public Stream<PersonalDataFound> find(CharSequence text) {
        return BEGIN.matcher(text)
                .results()
                .flatMap(begin -> numberAt(text, begin).stream()
                        .mapToObj(end -> PersonalDataFound.in(text, IBAN, begin.start(), end)));
    }

    private static OptionalInt numberAt(CharSequence text, MatchResult begin) {
        var country = begin.group().substring(0, 2).toUpperCase(Locale.ROOT);
        var length = LENGTHS.getOrDefault(country, 0);
        var number = new StringBuilder(length);
        var end = begin.start();
        while (number.length() < length && end < text.length()) {
            var next = text.charAt(end++);
            if (isLetterOrDigit(next)) {
                number.append(next);
            } else if (!isSeparator(next) || !isLetterOrDigit(text.charAt(end - 2))) {
                return OptionalInt.empty();
            }
        }
        var stands = number.length() == length && (end == text.length() || !isLetterOrDigit(text.charAt(end)));
        return stands && leavesOne(number.toString()) ? OptionalInt.of(end) : OptionalInt.empty();
    }

    private static boolean leavesOne(String number) {
        if (number.isEmpty()) {
            return false;
        }
        var digits = (number.substring(4) + number.substring(0, 4))
                .chars()
                .mapToObj(sign -> Integer.toString(Character.digit(sign, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }

    private static boolean isLetterOrDigit(char sign) {
        return sign < 128 && Character.isLetterOrDigit(sign);
    }

    private static boolean isSeparator(char sign) {
        return sign == ' ' || sign == '\u00a0' || sign == '\u202f' || sign == '.' || sign == '-';
    }
}

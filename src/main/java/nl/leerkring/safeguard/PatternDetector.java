package nl.leerkring.safeguard;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises what a pattern calls {@code data} and a test accepts. Patterns here repeat a bounded number of times or
 * possessively, so that no text can make them try many ways.
 */
record PatternDetector(PersonalDataKind kind, Pattern pattern, Predicate<String> accepted)
        implements PersonalDataDetector {

    PatternDetector(PersonalDataKind kind, String pattern) {
        this(kind, Pattern.compile(pattern), data -> true);
    }

    @Override
    public Stream<PersonalDataFound> find(CharSequence text) {
        return pattern.matcher(text)
                .results()
                .filter(match -> accepted.test(match.group("data")))
                .map(match -> found(text, match));
    }

    private PersonalDataFound found(CharSequence text, MatchResult match) {
        return PersonalDataFound.in(text, kind, match.start("data"), match.end("data"));
    }
}

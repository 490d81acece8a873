package nl.leerkring.search;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerkring.search.dutch.Synonyms;

/** The terms of one line, cleaned: one space between words, nothing empty. */
record SynonymTerms(List<String> terms) {

    static final int MOST_TERMS = 40;
    private static final int LONGEST_TERM = 90; // forty of these fit in the column

    // Control characters but white space, and those that turn the reading direction around.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\s]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    /** What somebody typed, with commas or line ends between the terms. */
    static SynonymTerms of(String typed) {
        var clean = Normalizer.normalize(UNSEEN.matcher(typed).replaceAll(""), Normalizer.Form.NFC);
        return new SynonymTerms(Stream.of(clean.split("[,;\\v]"))
                .map(term -> term.strip().replaceAll("\\s+", " "))
                .filter(term -> !term.isEmpty())
                .toList());
    }

    /**
     * What is wrong with them, if anything.
     *
     * @param words how many words search would look for, given a term
     */
    Optional<SynonymProblem> problem(ToIntFunction<String> words) {
        if (terms.size() < 2) {
            return Optional.of(SynonymProblem.TOO_FEW);
        }
        if (terms.size() > MOST_TERMS) {
            return Optional.of(SynonymProblem.TOO_MANY);
        }
        if (terms.stream().anyMatch(term -> term.length() > LONGEST_TERM)) {
            return Optional.of(SynonymProblem.TOO_LONG);
        }
        var known = new HashSet<String>();
        if (!terms.stream().map(term -> term.toLowerCase(Locale.ROOT)).allMatch(known::add)) {
            return Optional.of(SynonymProblem.TWICE);
        }
        return terms.stream()
                .mapToInt(words)
                .mapToObj(SynonymTerms::problem)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<SynonymProblem> problem(int words) {
        if (words == 0) {
            return Optional.of(SynonymProblem.NO_WORD);
        }
        return words > Synonyms.MOST_WORDS ? Optional.of(SynonymProblem.TOO_MANY_WORDS) : Optional.empty();
    }

    @Override
    public String toString() {
        return String.join(", ", terms);
    }
}

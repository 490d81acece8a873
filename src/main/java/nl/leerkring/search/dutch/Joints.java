package nl.leerkring.search.dutch;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Tells whether words put together spell another, apart from the letters that join them: stad-s-pas, kind-er-opvang. */
final class Joints {

    private static final Set<String> LETTERS = Set.of("", "s", "e", "en", "n", "er", "es", "ns", "ens", "ers");
    private static final int MOST_LETTERS = 4;

    private final String word;
    private final List<String> parts;
    private final UnaryOperator<String> base;

    /** @param base what a word is a form of, so that stedenbouw may be made of stad and bouw */
    Joints(String word, List<String> parts, UnaryOperator<String> base) {
        this.word = word;
        this.parts = parts;
        this.base = base;
    }

    boolean fit() {
        return fit(0, 0);
    }

    private boolean fit(int from, int part) {
        if (part == parts.size()) {
            return from == word.length();
        }
        for (int end = from + 1; end <= word.length(); end++) {
            if (isPart(from, end, part) && fitAfter(end, part + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(int from, int end, int part) {
        var stretch = word.substring(from, end);
        var asked = parts.get(part);
        return stretch.equals(asked) || Stream.of(asked, base.apply(asked)).anyMatch(base.apply(stretch)::equals);
    }

    /** With letters that join in between, but none at the end of the word. */
    private boolean fitAfter(int end, int next) {
        var most = next == parts.size() ? 0 : Math.min(MOST_LETTERS, word.length() - end);
        for (int letters = 0; letters <= most; letters++) {
            if (join(end, end + letters) && fit(end + letters, next)) {
                return true;
            }
        }
        return false;
    }

    /** The last letter of a part may be doubled, as in zonnebloem. */
    private boolean join(int from, int end) {
        var between = word.substring(from, end);
        var doubled = end > from && word.charAt(from) == word.charAt(from - 1);
        return LETTERS.contains(between) || doubled && LETTERS.contains(between.substring(1));
    }
}

package nl.leerkring.search.dutch;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pieces that hang together by brackets, "(ver)beter(d)e", or by hyphens, "Wmo-beleid". */
final class Chain {

    /** More pieces are a list or an address, not a word. */
    static final int LONGEST = 8;

    private static final char HYPHEN = '-';

    private Chain() {}

    static boolean hangTogether(String text, Written one, Written next) {
        return next.start() == one.end() + 1 && isLink(text.charAt(one.end())) && !isLooseConjunction(text, next);
    }

    /** The space before "en" is often forgotten: "moeder-en netwerkorganisaties". */
    private static boolean isLooseConjunction(String text, Written word) {
        var followedByHyphen = word.end() < text.length() && isHyphen(text.charAt(word.end()));
        return SuspendedHyphens.isConjunction(word.word()) && !followedByHyphen;
    }

    private static boolean isLink(char between) {
        return between == '(' || between == ')' || isHyphen(between);
    }

    static boolean isHyphen(char letter) {
        return letter == HYPHEN || letter == '‐' || letter == '‑';
    }

    static Written of(String text, List<Written> pieces) {
        var bracketed = pieces.stream().anyMatch(piece -> inBrackets(text, piece));
        return bracketed ? withBrackets(text, pieces) : withHyphens(pieces);
    }

    private static boolean inBrackets(String text, Written piece) {
        return piece.start() > 0
                && text.charAt(piece.start() - 1) == '('
                && piece.end() < text.length()
                && text.charAt(piece.end()) == ')';
    }

    /** Says the word with what is in brackets and the word without. */
    private static Written withBrackets(String text, List<Written> pieces) {
        var full = joined(pieces, piece -> true);
        var bare = joined(pieces, piece -> !inBrackets(text, piece));
        var start = pieces.getFirst().start() - (inBrackets(text, pieces.getFirst()) ? 1 : 0);
        var end = pieces.getLast().end() + (inBrackets(text, pieces.getLast()) ? 1 : 0);
        var readings =
                Stream.of(full, bare).filter(word -> !word.isEmpty()).distinct().toList();
        return new Written(readings, List.of(), start, end);
    }

    private static String joined(List<Written> pieces, Predicate<Written> which) {
        return pieces.stream().filter(which).map(Written::word).collect(Collectors.joining());
    }

    /** e-mail says email too, but 2016-2017 says two years. */
    private static Written withHyphens(List<Written> pieces) {
        var words = pieces.stream().map(Written::word).toList();
        return new Written(
                List.of(String.join("", words)),
                words,
                pieces.getFirst().start(),
                pieces.getLast().end());
    }
}

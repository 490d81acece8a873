package nl.leerkring.search.dutch;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a question taken apart: what stands in quotes, what has a minus before it, and all words together that are to be found.
 */
final class AskedText {

    private static final String QUOTES = "\"“”„‟«»";
    /** A longer question is a pasted text, in which a hyphen is no minus. */
    private static final int LONGEST_WITH_MINUS = 80;

    private final String text;
    private final StringBuilder words = new StringBuilder();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();

    private AskedText(String text) {
        this.text = text;
    }

    static AskedText of(String text) {
        var asked = new AskedText(text);
        for (int at = 0; at < text.length(); ) {
            at = asked.readFrom(at);
        }
        return asked;
    }

    String words() {
        return words.toString();
    }

    List<String> phrases() {
        return phrases;
    }

    List<String> excluded() {
        return excluded;
    }

    /** Reads one phrase, one excluded word or phrase, or one character, and tells where to go on. */
    private int readFrom(int at) {
        if (isQuote(at)) {
            return readPhrase(at);
        }
        if (isMinus(at)) {
            return readExcluded(at + 1);
        }
        words.append(text.charAt(at));
        return at + 1;
    }

    private boolean isQuote(int at) {
        return QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    /** A hyphen before a word; not between words, nor in "jeugdhulp en -zorg". */
    private boolean isMinus(int at) {
        return text.length() <= LONGEST_WITH_MINUS
                && (Chain.isHyphen(text.charAt(at)) || text.charAt(at) == '–')
                && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                && at + 1 < text.length()
                && (Character.isLetterOrDigit(text.charAt(at + 1)) || isQuote(at + 1))
                && !afterConjunction();
    }

    private boolean afterConjunction() {
        var before = words.toString().stripTrailing();
        return SuspendedHyphens.isConjunction(before.substring(before.lastIndexOf(' ') + 1));
    }

    /** A quote that is never closed is no quote. */
    private int readPhrase(int at) {
        var end = endOfPhrase(at);
        if (end > at + 1) {
            phrases.add(text.substring(at + 1, end));
            words.append(' ').append(text, at + 1, end).append(' ');
        }
        return end < 0 ? at + 1 : end + 1;
    }

    private int endOfPhrase(int at) {
        for (int end = at + 1; end < text.length(); end++) {
            if (isQuote(end)) {
                return end;
            }
        }
        return -1;
    }

    private int readExcluded(int at) {
        var quoted = isQuote(at) && endOfPhrase(at) > 0;
        var end = quoted ? endOfPhrase(at) : endOfWord(at);
        excluded.add(text.substring(quoted ? at + 1 : at, end));
        words.append(' ');
        return quoted ? end + 1 : end;
    }

    private int endOfWord(int at) {
        var end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}

package nl.leerkring.search;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a byline: words as they are, or the key under which every language has words of its own. */
public record Word(String text, boolean key) {

    private static final char KEY = '#';
    private static final char TEXT = '=';

    /** Words that are the same in every language, such as a name. */
    public static Word of(String text) {
        return new Word(text.strip().replaceAll("\\s+", " "), false);
    }

    /** Words that differ by language, such as {@code perspective.TEAM_LEADER}. */
    public static Word key(String key) {
        return new Word(key, true);
    }

    /** The form in which words are kept in one column: one a line. */
    static String lines(List<Word> words) {
        return words.stream().map(word -> (word.key ? KEY : TEXT) + word.text).collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #lines} wrote. */
    static List<Word> parse(String lines) {
        return lines.lines()
                .map(line -> new Word(line.substring(1), line.charAt(0) == KEY))
                .toList();
    }
}

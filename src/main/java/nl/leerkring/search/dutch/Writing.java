package nl.leerkring.search.dutch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Reads the words of a text, with what Dutch does to them in writing: brackets inside words and hyphens around them. */
final class Writing {

    private final SuspendedHyphens suspendedHyphens;

    Writing(Vocabulary vocabulary, Splitter splitter) {
        suspendedHyphens = new SuspendedHyphens(vocabulary, splitter);
    }

    List<Written> words(String text) {
        var pieces = pieces(text);
        var whole = new ArrayList<Written>();
        for (int at = 0; at < pieces.size(); ) {
            var next = endOfChain(text, pieces, at);
            whole.add(next == at + 1 ? pieces.get(at) : Chain.of(text, pieces.subList(at, next)));
            at = next;
        }
        return suspendedHyphens.completed(text, whole);
    }

    /** Where the pieces end that hang together by single brackets or hyphens. */
    private static int endOfChain(String text, List<Written> pieces, int first) {
        var next = first + 1;
        while (next < pieces.size()
                && next - first < Chain.LONGEST
                && Chain.hangTogether(text, pieces.get(next - 1), pieces.get(next))) {
            next++;
        }
        return next;
    }

    private static List<Written> pieces(String text) {
        var pieces = new ArrayList<Written>();
        try (var words = new StandardTokenizer()) {
            var word = words.addAttribute(CharTermAttribute.class);
            var offset = words.addAttribute(OffsetAttribute.class);
            words.setReader(new StringReader(text));
            words.reset();
            while (words.incrementToken()) {
                add(Spelling.plain(word.toString()), offset, pieces);
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
        return pieces;
    }

    private static void add(String word, OffsetAttribute offset, List<Written> pieces) {
        if (!word.isEmpty()) {
            pieces.add(Written.word(word, offset.startOffset(), offset.endOffset()));
        }
    }
}

package nl.leerkring.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.springframework.stereotype.Component;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Cuts Dutch text into the terms by which it is found; index, question and highlight all come here. It runs in the
 * application and not in the search engine, so that Lucene and OpenSearch find the same.
 */
@Component
class DutchAnalysis {

    /** Stored with every document; raise it when the same text would give other terms. */
    static final int VERSION = 1;

    /** Enough for a long sentence; keeps the widest query far below Lucene's limit of 1,024 clauses. */
    private static final int MOST_TERMS = 40;

    private static final CharArraySet STOP_WORDS = DutchAnalyzer.getDefaultStopSet();

    /** Words the stemmer gets wrong, as in Lucene's own DutchAnalyzer. */
    private static final Map<String, String> IRREGULAR =
            Map.of("fiets", "fiets", "bromfiets", "bromfiets", "ei", "eier", "kind", "kinder");

    /** A term and the place in the text, in UTF-16 units, of the word it was made from. */
    record Token(String term, int start, int end, boolean stopWord) {}

    /** All terms of a text, stop words too: "een op een" and "bij ons ook" consist of nothing else. */
    List<Token> tokens(String text) {
        var stemmer = new DutchStemmer();
        var tokens = new ArrayList<Token>();
        try (var words = new StandardTokenizer()) {
            var word = words.addAttribute(CharTermAttribute.class);
            var offset = words.addAttribute(OffsetAttribute.class);
            words.setReader(new StringReader(text));
            words.reset();
            while (words.incrementToken()) {
                add(word.toString(), offset, stemmer, tokens);
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
        return tokens;
    }

    /** The terms to look for: without stop words, which would drown the others, unless there is nothing else. */
    Set<String> terms(String words) {
        var tokens = tokens(words);
        var telling = tokens.stream().filter(token -> !token.stopWord()).toList();
        var terms = new LinkedHashSet<String>();
        (telling.isEmpty() ? tokens : telling).stream().limit(MOST_TERMS).forEach(token -> terms.add(token.term()));
        return terms;
    }

    private static void add(String word, OffsetAttribute offset, DutchStemmer stemmer, List<Token> tokens) {
        var plain = plain(word);
        var term = fold(stem(plain, stemmer));
        if (!term.isEmpty()) {
            tokens.add(new Token(term, offset.startOffset(), offset.endOffset(), STOP_WORDS.contains(plain)));
        }
    }

    /** Small letters, one form per character (the ligature ĳ becomes i and j), without the 's of risico's and Anouk's. */
    private static String plain(String word) {
        var small = Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        return small.endsWith("'s") ? small.substring(0, small.length() - 2) : small;
    }

    private static String stem(String word, DutchStemmer stemmer) {
        var irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** cliënt and client, privé and prive. Last, because the stemmer knows what a trema means. */
    private static String fold(String term) {
        var folded = new char[term.length() * 4]; // one character gives at most four
        var length = ASCIIFoldingFilter.foldToASCII(term.toCharArray(), 0, folded, 0, term.length());
        return new String(folded, 0, length);
    }
}

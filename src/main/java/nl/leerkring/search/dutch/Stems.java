package nl.leerkring.search.dutch;

import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * Takes the endings off that a dictionary leaves on (samenwerking, samenwerken: samenwerk) and makes accents equal.
 *
 * <p>Porter's rules. Rejected: those of Kraaij and Pohlmann, which take schulden for schul, but schuld for schuld.
 */
final class Stems {

    /** Words the rules get wrong: older people are no parents, and a jongen is not what is jong. */
    private static final Map<String, String> IRREGULAR = Map.of(
            "fiets", "fiets",
            "bromfiets", "bromfiets",
            "ei", "eier",
            "kind", "kinder",
            "oudere", "oudere",
            "jongen", "jongen",
            "keten", "keten",
            "kussen", "kussen",
            "wagen", "wagen");

    private Stems() {}

    static String of(String lemma) {
        var irregular = IRREGULAR.get(lemma);
        return fold(irregular == null ? stem(lemma) : irregular);
    }

    private static String stem(String word) {
        var stemmer = new DutchStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** cliënt and client, privé and prive. Last, because dictionary and stemmer know what a trema means. */
    static String fold(String term) {
        var folded = new char[term.length() * 4]; // one character gives at most four
        var length = ASCIIFoldingFilter.foldToASCII(term.toCharArray(), 0, folded, 0, term.length());
        return new String(folded, 0, length);
    }
}

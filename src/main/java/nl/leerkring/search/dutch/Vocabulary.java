package nl.leerkring.search.dutch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Looks up what single words are found by, and remembers the last ones: most words of a text were seen a moment ago. */
final class Vocabulary {

    private final Lemmas lemmas;
    private final Compounds compounds;
    private final Remembered remembered = new Remembered();

    Vocabulary(Knowledge knowledge, CompoundExceptions exceptions) {
        lemmas = knowledge.lemmas();
        compounds = new Compounds(knowledge, exceptions);
    }

    Terms of(String plainWord) {
        var known = remembered.of(plainWord);
        if (known != null) {
            return known;
        }
        var terms = lookUp(plainWord);
        remembered.add(plainWord, terms);
        return terms;
    }

    /** Whether the dictionary has this word in any form. */
    boolean knows(String plainWord) {
        return lemmas.of(plainWord).isPresent();
    }

    /** All words of the dictionary with at most so many mistakes. */
    Set<String> near(String plainWord, int mistakes) {
        return NearWords.of(plainWord, mistakes, lemmas.forms());
    }

    /** What the dictionary says this is a form of; the word itself when it says nothing. */
    String base(String plainWord) {
        return lemmas.of(plainWord).orElse(plainWord);
    }

    List<String> parts(String plainWord) {
        return compounds.leaves(base(plainWord));
    }

    private Terms lookUp(String word) {
        var lemma = lemmas.of(word);
        var main = Stems.of(lemma.orElse(word));
        if (StopWords.has(word)) {
            return Terms.ofStopWord(main);
        }
        var leaves = compounds.leaves(lemma.orElse(word));
        var parts = new ArrayList<>(leaves);
        parts.addAll(compounds.joined(leaves));
        return Terms.of(main, stems(leaves), stems(parts), Stems.fold(word), lemma.isPresent());
    }

    /** Of what was cut as well: a preposition that begins a compound is not what anybody looks for. */
    private static List<String> stems(Collection<String> words) {
        return words.stream()
                .filter(word -> !StopWords.has(word))
                .map(Stems::of)
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
    }
}

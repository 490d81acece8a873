package nl.leerkring.search.dutch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** Knows what a word is a form of, by LanguageTool's dictionary of 5.5 million forms: liepen, lopen; huisartsen, huisarts. */
final class Lemmas {

    private static final String DICTIONARY = "/org/languagetool/resource/nl/dutch";

    /**
     * Nouns, adjectives, verbs: a plural is likelier meant than the verb that looks like it, as in vragen and namen. Other words
     * are forms of nothing, or eerste would be the same as een.
     */
    private static final List<String> LIKELIEST_FIRST = List.of("ZNW", "BNW", "WKW");

    /** "sociale" is seldom somebody who is social. */
    private static final int AFTER_ADJECTIVES = 3;

    /** keten is not the plural of keet; klassen is that of klasse rather than klas. */
    private static final Comparator<Reading> LIKELIEST = Comparator.comparingInt(Reading::rank)
            .thenComparing(Reading::itself, Comparator.reverseOrder())
            .thenComparing(Reading::common, Comparator.reverseOrder())
            .thenComparing(reading -> -reading.lemma().length())
            .thenComparing(Reading::lemma);

    private final Dictionary dictionary;
    private final WordTable table;
    private final Map<String, String> known = new HashMap<>();

    private Lemmas(Dictionary dictionary, WordTable table) {
        this.dictionary = dictionary;
        this.table = table;
        Resources.lines("lemmas.txt").forEach(this::addKnown);
    }

    static Lemmas load(WordTable table) {
        try (var forms = Resources.open(DICTIONARY + ".dict");
                var about = Resources.open(DICTIONARY + ".info")) {
            return new Lemmas(Dictionary.read(forms, about), table);
        } catch (IOException e) {
            throw new UncheckedIOException("the Dutch dictionary could not be read", e);
        }
    }

    /** The automaton that holds all forms. */
    FSA forms() {
        return dictionary.fsa;
    }

    /** "steden stad": the first is a form of the last. */
    private void addKnown(String line) {
        var words = line.split(" ");
        for (var form : words) {
            known.put(form, words[words.length - 1]);
        }
    }

    Optional<String> of(String word) {
        var ours = known.get(word);
        return ours != null ? Optional.of(ours) : inDictionary(word);
    }

    private Optional<String> inDictionary(String word) {
        // A look-up keeps state, so each has its own: cheaper than one per thread, of which there are many.
        return new DictionaryLookup(dictionary)
                .lookup(word).stream()
                        .map(data -> reading(data, word))
                        .filter(Reading::isForm)
                        .min(LIKELIEST)
                        .map(Reading::lemma);
    }

    private Reading reading(WordData data, String word) {
        var lemma = data.getStem().toString();
        return new Reading(
                lemma,
                Objects.toString(data.getTag(), ""),
                lemma.equals(word),
                table.has(lemma, WordTable.BEGIN | WordTable.END));
    }

    private record Reading(String lemma, String tag, boolean itself, boolean common) {

        int rank() {
            var kind = LIKELIEST_FIRST.indexOf(tag.substring(0, Math.min(3, tag.length())));
            return kind == 0 && itself && lemma.endsWith("e") ? AFTER_ADJECTIVES : 2 * kind;
        }

        boolean isForm() {
            return rank() >= 0;
        }
    }
}

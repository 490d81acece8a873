package nl.leerkring.search.dutch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a question: drops the words it is not about and adds the words that would answer it as well. */
final class QuestionReader {

    private static final int MOST_CHARACTERS = 1000;
    /** Enough for a long sentence; keeps the widest question far below Lucene's limit of 1,024 clauses. */
    private static final int MOST_WORDS = 40;

    private final Vocabulary vocabulary;
    private final Writing writing;
    private final Synonyms synonyms;

    QuestionReader(Vocabulary vocabulary, Writing writing, Synonyms synonyms) {
        this.vocabulary = vocabulary;
        this.writing = writing;
        this.synonyms = synonyms;
    }

    Asked read(String text) {
        var asked = AskedText.of(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
        return new Asked(wanted(asked.words()), terms(asked.phrases()), terms(asked.excluded()));
    }

    Asked readText(String text) {
        return new Asked(wanted(text.substring(0, Math.min(text.length(), MOST_CHARACTERS))), List.of(), List.of());
    }

    private List<List<String>> terms(List<String> phrases) {
        return phrases.stream()
                .map(this::terms)
                .filter(terms -> !terms.isEmpty())
                .toList();
    }

    /** As the main layer has them, so that they follow each other there too. */
    private List<String> terms(String phrase) {
        return writing.words(phrase).stream()
                .flatMap(written -> written.words().stream())
                .map(word -> vocabulary.of(word).main())
                .filter(term -> !term.isEmpty())
                .toList();
    }

    private List<Wanted> wanted(String text) {
        var written = writing.words(text);
        var wanted = withSynonyms(written);
        var seen = new HashSet<String>();
        var onlyStopWords = written.stream().allMatch(word -> StopWords.has(word.word()));
        var telling = new ArrayList<Wanted>();
        for (int at = 0; at < written.size() && telling.size() < MOST_WORDS; at++) {
            var isTelling = onlyStopWords || !StopWords.has(written.get(at).word());
            if (isTelling && seen.add(wanted.get(at).main())) {
                telling.add(wanted.get(at));
            }
        }
        return telling;
    }

    private List<Wanted> withSynonyms(List<Written> written) {
        var wanted = new ArrayList<>(
                written.stream().map(word -> Wanted.of(readings(word))).toList());
        for (int at = 0; at < wanted.size(); at += addSynonyms(wanted, at)) {
            // each look-up says how many words it was about
        }
        return wanted;
    }

    /** Gives the longest term that begins here its synonyms, and tells how many words it has. */
    private int addSynonyms(List<Wanted> wanted, int at) {
        for (int size = Math.min(Synonyms.MOST_WORDS, wanted.size() - at); size > 0; size--) {
            var words = wanted.subList(at, at + size);
            var term = words.stream().map(Wanted::main).collect(Collectors.joining(" "));
            var found = synonyms.of(term);
            if (!found.isEmpty()) {
                var share = size;
                words.replaceAll(word -> word.or(found, share));
                return size;
            }
        }
        return 1;
    }

    private List<Terms> readings(Written written) {
        var readings = written.readings().stream().map(vocabulary::of).toList();
        return written.pieces().isEmpty()
                ? readings
                : List.of(readings.getFirst().madeOf(leaves(written.pieces())));
    }

    /** The pieces between hyphens are parts like any other. */
    private List<String> leaves(List<String> pieces) {
        return pieces.stream()
                .filter(piece -> !StopWords.has(piece))
                .map(vocabulary::of)
                .flatMap(piece -> piece.isCompound() ? piece.leaves().stream() : List.of(piece.main()).stream())
                .distinct()
                .toList();
    }
}

package nl.leerkring.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.Layer;
import nl.leerkring.search.dutch.Synonyms;
import nl.leerkring.search.lucene.Documents;
import nl.leerkring.search.lucene.Moment;
import org.springframework.stereotype.Component;

/** Completes what is typed with words that stand in what somebody looks through, so that each finds something there. */
@Component
class Completions {

    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final DutchAnalysis analysis;
    private final Synonyms synonyms;

    Completions(DutchAnalysis analysis, Synonyms synonyms) {
        this.analysis = analysis;
        this.synonyms = synonyms;
    }

    /**
     * What stands most often first, of each word its most common form; no other form of what is a whole word already.
     *
     * @param within what the reader may see and chose to look through; only asked for when there is something to complete
     */
    Stream<String> of(Typed typed, Supplier<Documents> within, Moment moment) {
        if (!typed.open() || typed.begun().length() < TypedTerm.FEWEST_LETTERS) {
            return Stream.empty();
        }
        var terms = moment
                .beginning(SearchDocument.WORDS, typed.begun(), among(typed.before(), within.get(), moment))
                .entrySet()
                .stream()
                .sorted(MOST_FIRST)
                .map(term -> TypedTerm.ofIndexed(term.getKey()))
                .toList();
        var said = terms.stream()
                .filter(term -> term.typed().equals(typed.begun()))
                .map(this::meaning)
                .collect(Collectors.toCollection(HashSet::new));
        return terms.stream()
                .filter(term -> said.add(meaning(term)))
                .map(TypedTerm::shown)
                .map(typed::completedWith);
    }

    private String meaning(TypedTerm term) {
        return analysis.mainTerm(term.shown());
    }

    /** With what the words before ask for, or the whole would find nothing; "hoe kan ik een" asks for nothing yet. */
    private Documents among(String before, Documents within, Moment moment) {
        return analysis.tokens(Layer.PARTS, before).isEmpty()
                ? within
                : moment.answering(analysis.question(before, synonyms).likely()).and(within);
    }
}

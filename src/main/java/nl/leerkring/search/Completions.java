package nl.leerkring.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.Synonyms;
import nl.leerkring.search.lucene.Documents;
import nl.leerkring.search.lucene.Moment;
import org.springframework.stereotype.Component;

/** Completes what is typed with words that stand in what somebody may read, so that each finds something. */
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

    /** What stands most often first, of each word its most common form; no other form of what is a whole word already. */
    Stream<String> of(Typed typed, Documents inReach, Moment moment) {
        if (typed.begun().length() < TypedTerm.FEWEST_LETTERS) {
            return Stream.empty();
        }
        var terms =
                moment.beginning(SearchDocument.WORDS, typed.begun(), among(typed, inReach, moment)).entrySet().stream()
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

    /** With what the words before ask for, or the whole would find nothing. */
    private Documents among(Typed typed, Documents inReach, Moment moment) {
        var before = analysis.question(typed.before(), synonyms);
        return before.asksForWords() ? moment.answering(before.likely()).and(inReach) : inReach;
    }
}

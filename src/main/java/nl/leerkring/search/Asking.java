package nl.leerkring.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.chain.Ref;
import nl.leerkring.search.dutch.Clause;
import nl.leerkring.search.dutch.DutchQuestion;
import nl.leerkring.search.dutch.Layer;
import nl.leerkring.search.dutch.Place;
import nl.leerkring.search.lucene.Documents;
import nl.leerkring.search.lucene.Fields;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * One question of one reader, put to the index in all the ways that its answer takes.
 *
 * <p>First all that answers is noted, in no order: the number, the counts of every filter under the choices made in
 * the others, and the few that are shown all come from that. Rejected: one query with everything in it, which weighs
 * all that it finds to show twenty, and is asked again for each filter in which something was chosen.
 */
final class Asking {

    private final Question question;
    private final Documents answering;
    private final Map<SearchFilter, Documents> chosen = new EnumMap<>(SearchFilter.class);
    private final Documents found;

    Asking(Question question) {
        this.question = question;
        answering = question.answering(asked().likely());
        for (var filter : query().chosen().keySet()) {
            chosen.put(filter, question.chosenIn(filter));
        }
        found = underAll(answering);
    }

    private DutchQuestion asked() {
        return question.asked();
    }

    private SearchQuery query() {
        return question.query();
    }

    /** As they were typed. */
    String words() {
        return query().words();
    }

    private Documents underAll(Documents documents) {
        var left = documents;
        for (var choice : chosen.values()) {
            left = left.and(choice);
        }
        return left;
    }

    private Documents underAllBut(SearchFilter filter, Documents documents) {
        var left = documents;
        for (var choice : chosen.entrySet()) {
            left = choice.getKey() == filter ? left : left.and(choice.getValue());
        }
        return left;
    }

    /** Whether little answers whatever the filters, so that choosing one never finds more. */
    boolean isFew() {
        return asked().isFew(answering.number());
    }

    /** How much answers. */
    long total() {
        return found.number();
    }

    /** How many answers this finds too. */
    long total(Query too) {
        return found.and(question.moment().finding(too)).number();
    }

    /** One page of answers. */
    List<SearchHit> answers() {
        var words = asked().answers(answering.number());
        return question.page(words, found, query().effectiveOrder(), query().offset(), query().size());
    }

    /**
     * What is alike, below the last answer, as far as there is room on its page: what words without the typing error find,
     * for letters alone miss the wijkteam of who types wijkrteams, and then what has letters in common.
     */
    List<SearchHit> alike(@Nullable DutchQuestion meant) {
        var shown = (int) Math.clamp(total() - query().offset(), 0, query().size());
        var room = query().size() - shown;
        if (query().page() != query().lastPage(total()) || room == 0) {
            return List.of();
        }
        var refs = new HashSet<Ref>();
        return Stream.concat(meant == null ? Stream.of() : meant(meant, room), lettered(room))
                .filter(hit -> refs.add(hit.ref()))
                .limit(room)
                .toList();
    }

    private Stream<SearchHit> meant(DutchQuestion meant, int most) {
        var better = question.asking(meant);
        var found = underAll(better.answering(meant.answersUnlike(asked())));
        return better.best(meant.answers(found.number()), found, most).stream();
    }

    private Stream<SearchHit> lettered(int most) {
        var alike = asked().alike();
        return question.best(alike, underAll(question.answering(alike)), most).stream();
    }

    /**
     * How many things each value of these filters would give under the choices made in the others: several values of
     * one may be chosen together, so its own choices must not lower its own counts.
     */
    Map<SearchFilter, Map<String, Long>> counts(Set<SearchFilter> filters) {
        var untouched = EnumSet.noneOf(SearchFilter.class);
        untouched.addAll(filters);
        untouched.removeAll(chosen.keySet());
        var counts = counts(untouched, found);
        for (var filter : chosen.keySet()) {
            if (filters.contains(filter)) {
                counts.putAll(counts(EnumSet.of(filter), underAllBut(filter, answering)));
            }
        }
        return counts;
    }

    private Map<SearchFilter, Map<String, Long>> counts(Set<SearchFilter> filters, Documents documents) {
        var fields = filters.stream().map(SearchFilter::field).toList();
        var ofFields = question.moment().counts(fields, documents);
        var counts = new EnumMap<SearchFilter, Map<String, Long>>(SearchFilter.class);
        filters.forEach(filter -> counts.put(filter, ofFields.get(filter.field())));
        return counts;
    }

    /**
     * How many things with this term the reader may see. Of the hundreds of spellings a word may have been meant as,
     * most stand nowhere: the dictionary of the index tells that in microseconds, and only the others are counted for
     * this reader.
     */
    long documentsWith(String term) {
        var moment = question.moment();
        var stands = Arrays.stream(Place.values()).anyMatch(place -> moment.has(Fields.of(place, Layer.MAIN), term));
        return stands ? question.answering(new Clause.Term(Layer.MAIN, term, 1)).number() : 0;
    }
}

package nl.leerkring.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.Synonyms;
import nl.leerkring.search.lucene.Documents;
import nl.leerkring.search.lucene.Moment;
import nl.leerkring.search.lucene.OpenIndex;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;
import org.springframework.stereotype.Component;

/** Counts what can be found since a day; among what the reader may see, as everything in search. */
@Component
class Arrivals {

    private final OpenIndex index;
    private final DutchAnalysis analysis;
    private final Synonyms synonyms;
    private final KnownChoices choices;
    private final Clock clock;

    Arrivals(OpenIndex index, DutchAnalysis analysis, Synonyms synonyms, KnownChoices choices, Clock clock) {
        this.index = index;
        this.analysis = analysis;
        this.synonyms = synonyms;
        this.choices = choices;
        this.clock = clock;
    }

    /** What is asked, and from which day on it is new. */
    record Since(LocalDate day, SearchQuery query) {}

    /** How much answers that was first put into search on this day or later. */
    long since(LocalDate day, SearchQuery query, Reader reader) {
        return since(List.of(new Since(day, query)), reader).getFirst();
    }

    /** The same for each of these, as the index is at one moment. */
    List<Long> since(List<Since> asked, Reader reader) {
        var known = choices.of(asked.stream().map(Since::query).toList(), reader); // before the index is opened
        try (var moment = index.now()) {
            var inReach = Question.inReachOf(reader, moment);
            return IntStream.range(0, asked.size())
                    .mapToObj(at -> new Asking(question(known.get(at), inReach, moment))
                            .total(putSince(asked.get(at).day())))
                    .toList();
        }
    }

    private Question question(SearchQuery query, Documents inReach, Moment moment) {
        return new Question(analysis.question(query.words(), synonyms), query, inReach, Days.today(clock), moment);
    }

    private static Query putSince(LocalDate day) {
        return LongPoint.newRangeQuery(SearchDocument.FIRST_PUT, day.toEpochDay(), Long.MAX_VALUE);
    }
}

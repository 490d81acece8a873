package nl.leerkring.search;

import java.time.Clock;
import java.time.LocalDate;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.Synonyms;
import nl.leerkring.search.lucene.OpenIndex;
import org.apache.lucene.document.LongPoint;
import org.springframework.stereotype.Component;

/** Counts what can be found since a day; among what the reader may see, as everything in search. */
@Component
class Arrivals {

    private final OpenIndex index;
    private final DutchAnalysis analysis;
    private final Synonyms synonyms;
    private final Clock clock;

    Arrivals(OpenIndex index, DutchAnalysis analysis, Synonyms synonyms, Clock clock) {
        this.index = index;
        this.analysis = analysis;
        this.synonyms = synonyms;
        this.clock = clock;
    }

    /** How much answers that was first put into search on this day or later. */
    long since(LocalDate day, SearchQuery query, Reader reader) {
        var asked = analysis.question(query.words(), synonyms);
        var putSince = LongPoint.newRangeQuery(SearchDocument.FIRST_PUT, day.toEpochDay(), Long.MAX_VALUE);
        try (var moment = index.now()) {
            var question = Question.of(asked, query, reader, Days.today(clock), moment);
            return new Asking(question).total(putSince);
        }
    }
}

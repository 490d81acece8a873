package nl.leerkring.search;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.Synonyms;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Counts what can be found since a day; among what the reader may see, as everything in search. */
@Component
class Arrivals {

    private final EntityManagerFactory factory;
    private final DutchAnalysis analysis;
    private final Synonyms synonyms;
    private final Clock clock;

    Arrivals(EntityManagerFactory factory, DutchAnalysis analysis, Synonyms synonyms, Clock clock) {
        this.factory = factory;
        this.analysis = analysis;
        this.synonyms = synonyms;
        this.clock = clock;
    }

    /** How much answers that was first put into search on this day or later. */
    long since(LocalDate day, SearchQuery query, Reader reader) {
        var likely = analysis.question(query.words(), synonyms).likely();
        var question = new Question(query, likely, reader.tokens(), Days.today(clock));
        try (var entityManager = factory.createEntityManager()) {
            return Search.session(entityManager)
                    .search(SearchDocument.class)
                    .where(f -> f.and(
                            question.underAllFilters(f),
                            f.range().field(SearchDocument.FIRST_PUT).atLeast(day)))
                    .fetchTotalHitCount();
        }
    }
}

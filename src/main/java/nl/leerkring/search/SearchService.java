package nl.leerkring.search;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import nl.leerkring.chain.Ref;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.DutchQuestion;
import nl.leerkring.search.dutch.Synonyms;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what a reader may see: hits and counts alike know only the reader's own audiences. */
@Service
public class SearchService {

    private final EntityManagerFactory factory;
    private final DutchAnalysis analysis;
    private final Synonyms synonyms;
    private final Clock clock;

    SearchService(EntityManagerFactory factory, DutchAnalysis analysis, Synonyms synonyms, Clock clock) {
        this.factory = factory;
        this.analysis = analysis;
        this.synonyms = synonyms;
        this.clock = clock;
    }

    /** Without words everything under the filters, the newest first. */
    public SearchResult search(SearchQuery query, Reader reader) {
        return asking(analysis.question(query.words(), synonyms), query, reader, this::answer);
    }

    /** One page of answers alone, for who shows no filters: counting for every filter costs more than finding. */
    List<SearchHit> hits(SearchQuery query, Reader reader) {
        return asking(
                analysis.question(query.words(), synonyms),
                query,
                reader,
                asking ->
                        asking.marked(asking.answers(asking.likely(), Set.of()).hits()));
    }

    /** How much the reader may see under every value of these filters. */
    Map<SearchFilter, Map<String, Long>> inReach(Set<SearchFilter> filters, Reader reader) {
        return asking(
                analysis.question("", synonyms),
                new SearchQuery("", Map.of(), 0, 1),
                reader,
                asking -> asking.counts(0, asking.answers(0, filters), filters));
    }

    /**
     * What says about the same as this text, the nearest first; nothing for a text of a few words.
     *
     * @param itself the thing whose text it is, which is not its own likeness
     */
    public List<SearchHit> near(String text, @Nullable Ref itself, Reader reader, int most) {
        var about = analysis.about(text);
        if (!about.saysEnough()) {
            return List.of();
        }
        return asking(
                about,
                SearchQuery.of(""),
                reader,
                asking -> asking.marked(asking.near(most + 1)).stream()
                        .filter(hit -> !hit.ref().equals(itself))
                        .limit(most)
                        .toList());
    }

    /** Not with the transaction's entity manager: a search touches the index only and needs no database connection. */
    private <T> T asking(DutchQuestion asked, SearchQuery query, Reader reader, Function<Asking, T> what) {
        try (var entityManager = factory.createEntityManager()) {
            var session = Search.session(entityManager);
            return what.apply(new Asking(asked, query, reader, session, Days.today(clock)));
        }
    }

    private SearchResult answer(Asking asking) {
        var likely = asking.likely();
        var filters = EnumSet.allOf(SearchFilter.class);
        var found = asking.answers(likely, filters);
        var total = found.total().hitCount();
        var hits = asking.marked(found.hits());
        var counts = asking.counts(likely, found, filters);
        if (!asking.asked().isFew(likely)) {
            return new SearchResult(total, hits, counts, List.of(), null);
        }
        return new SearchResult(total, hits, counts, asking.marked(asking.alike(total, hits.size())), meant(asking));
    }

    private @Nullable String meant(Asking asking) {
        try (var terms = new TermsInReach(asking.session(), asking::documentsWith)) {
            return analysis.corrected(asking.query().words(), terms).orElse(null);
        }
    }
}

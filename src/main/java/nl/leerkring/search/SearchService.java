package nl.leerkring.search;

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
import nl.leerkring.search.lucene.Moment;
import nl.leerkring.search.lucene.OpenIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what a reader may see: hits and counts alike know only the reader's own audiences. */
@Service
public class SearchService {

    private final OpenIndex index;
    private final DutchAnalysis analysis;
    private final Synonyms synonyms;
    private final Clock clock;

    SearchService(OpenIndex index, DutchAnalysis analysis, Synonyms synonyms, Clock clock) {
        this.index = index;
        this.analysis = analysis;
        this.synonyms = synonyms;
        this.clock = clock;
    }

    /** Without words everything under the filters, the newest first. */
    public SearchResult search(SearchQuery query, Reader reader) {
        return asking(analysis.question(query.words(), synonyms), query, reader, this::answer);
    }

    /** One page of answers alone, for who shows no filters. */
    List<SearchHit> hits(SearchQuery query, Reader reader) {
        return asking(analysis.question(query.words(), synonyms), query, reader, Asking::answers);
    }

    /** How much the reader may see under every value of these filters. */
    Map<SearchFilter, Map<String, Long>> inReach(Set<SearchFilter> filters, Reader reader) {
        return asking(analysis.question("", synonyms), SearchQuery.of(""), reader, asking -> asking.counts(filters));
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
        try (var moment = index.now()) {
            var question = question(about, SearchQuery.of(""), reader, moment);
            return question.best(about.near(), question.answering(about.near()), most + 1).stream()
                    .filter(hit -> !hit.ref().equals(itself))
                    .limit(most)
                    .toList();
        }
    }

    private <T> T asking(DutchQuestion asked, SearchQuery query, Reader reader, Function<Asking, T> what) {
        try (var moment = index.now()) {
            return what.apply(new Asking(question(asked, query, reader, moment)));
        }
    }

    private Question question(DutchQuestion asked, SearchQuery query, Reader reader, Moment moment) {
        return Question.of(asked, query, reader, Days.today(clock), moment);
    }

    private SearchResult answer(Asking asking) {
        var counts = asking.counts(EnumSet.allOf(SearchFilter.class));
        if (!asking.isFew()) {
            return new SearchResult(asking.total(), asking.answers(), counts, List.of(), null);
        }
        var meant = meant(asking);
        var alike = asking.alike(meant == null ? null : analysis.question(meant, synonyms));
        return new SearchResult(asking.total(), asking.answers(), counts, alike, meant);
    }

    private @Nullable String meant(Asking asking) {
        return analysis.corrected(asking.words(), asking::documentsWith).orElse(null);
    }
}

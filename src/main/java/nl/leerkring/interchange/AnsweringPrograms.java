package nl.leerkring.interchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.access.PublicAddress;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.interchange.Found.Facet;
import nl.leerkring.interchange.Found.Hit;
import nl.leerkring.search.FilterValue;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.SearchHit;
import nl.leerkring.search.SearchPage;
import nl.leerkring.search.SearchPages;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.Segment;
import nl.leerkring.search.Word;
import org.springframework.stereotype.Service;

/** Turns what search finds into what programs read: the one place that knows both. */
@Service
class AnsweringPrograms {

    private final SearchPages search;
    private final ReadingContributions contributions;
    private final Texts texts;
    private final PublicAddress address;

    AnsweringPrograms(SearchPages search, ReadingContributions contributions, Texts texts, PublicAddress address) {
        this.search = search;
        this.contributions = contributions;
        this.texts = texts;
        this.address = address;
    }

    Found answer(SearchQuery question, Reader reader, Locale language) {
        var begun = System.nanoTime();
        var page = search.of(question, reader, language);
        var hits = Stream.concat(
                        hits(page.result().hits(), false, reader, language).stream(),
                        hits(page.result().alike(), true, reader, language).stream())
                .toList();
        var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        return new Found(
                page.result().total(),
                took,
                question.page(),
                question.size(),
                page.complete(),
                hits,
                facets(page),
                page.result().meant());
    }

    /** The hits alone, for who shows no filters. */
    List<Hit> hits(SearchQuery question, Reader reader, Locale language) {
        return hits(search.hits(question, reader), false, reader, language);
    }

    private List<Hit> hits(List<SearchHit> found, boolean alike, Reader reader, Locale language) {
        var external = contributions.externalIds(
                found.stream()
                        .map(SearchHit::ref)
                        .filter(ref -> ref.kind() == Ref.Kind.CONTRIBUTION)
                        .map(ref -> new ContributionId(ref.id()))
                        .toList(),
                reader);
        return found.stream()
                .map(hit -> new Hit(
                        hit.ref().id(),
                        hit.ref().kind().name(),
                        hit.kind(),
                        plain(hit.title()),
                        plain(hit.passage()),
                        byline(hit, language),
                        hit.at(),
                        address.of("/app/" + hit.path()),
                        hit.score(),
                        alike,
                        external.get(new ContributionId(hit.ref().id()))))
                .toList();
    }

    private static String plain(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    private String byline(SearchHit hit, Locale language) {
        Function<Word, String> say = word -> word.key() ? texts.say(word.text(), language) : word.text();
        return hit.byline().stream().map(say).collect(Collectors.joining(" · "));
    }

    /** What has no name for this reader is left out, also when they asked for it: else the answer would tell that it exists. */
    private static Map<String, List<Facet>> facets(SearchPage page) {
        var facets = new LinkedHashMap<String, List<Facet>>();
        for (var filter : SearchFilter.values()) {
            var values = page.filters().getOrDefault(filter, List.of());
            facets.put(
                    FilterWords.name(filter),
                    values.stream()
                            .filter(value -> value.label() != null)
                            .map(AnsweringPrograms::facet)
                            .toList());
        }
        return facets;
    }

    private static Facet facet(FilterValue value) {
        return new Facet(value.value(), value.label(), value.count());
    }
}

package nl.leerkring.editions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.calendar.Days;
import nl.leerkring.chain.Ref;
import nl.leerkring.findings.FindingCondition;
import nl.leerkring.findings.FindingFilters;
import nl.leerkring.groups.GroupRegions;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.search.SearchEntry;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.SearchIndex;
import nl.leerkring.search.Word;
import org.springframework.stereotype.Component;

/** Lets editions be found by all they say; of an edition itself nothing ever changes, but its group may get another name. */
@Component
class EditionIndexing {

    private static final String KIND = "EDITION";

    private final SearchIndex search;
    private final FindingFilters findings;
    private final GroupRegions groups;

    EditionIndexing(SearchIndex search, FindingFilters findings, GroupRegions groups) {
        this.search = search;
        this.findings = findings;
        this.groups = groups;
    }

    void put(Edition published) {
        var edition = published.summary();
        var content = published.content();
        var group = groups.about(edition.group());
        search.put(new SearchEntry(
                Ref.edition(edition.id().id()),
                KIND,
                edition.title(),
                text(content),
                List.of(Word.of(group.name())),
                Set.of(edition.audience()),
                filters(edition, content, group),
                0,
                edition.publishedAt(),
                "opbrengsten/" + edition.id()));
    }

    private static String text(LearningYield content) {
        var findings = content.findings().stream().flatMap(EditionIndexing::words);
        return Stream.of(Stream.of(content.introduction()), content.questions().stream(), findings)
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(LearningYield.Learnt learnt) {
        return Stream.of(
                        Stream.of(learnt.statement()),
                        learnt.conditions().stream().map(FindingCondition::text),
                        learnt.quotes().stream().map(LearningYield.Shown::words))
                .flatMap(words -> words);
    }

    /** Those of its findings, as its own readers may narrow by them. */
    private Map<SearchFilter, Set<String>> filters(EditionSummary edition, LearningYield content, GroupSummary group) {
        var year = Days.dayOf(edition.publishedAt()).getYear();
        var inside =
                content.findings().stream().map(LearningYield.Learnt::finding).toList();
        var all = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
        all.putAll(findings.of(inside, edition.audience()));
        all.put(SearchFilter.GROUP, Set.of(group.id().toString()));
        all.put(SearchFilter.REGION, Set.of(group.region().toString()));
        all.put(SearchFilter.YEAR, Set.of(String.valueOf(year)));
        return all;
    }
}

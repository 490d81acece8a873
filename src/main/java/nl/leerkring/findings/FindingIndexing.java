package nl.leerkring.findings;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.search.SearchEntry;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.SearchIndex;
import nl.leerkring.search.Word;
import org.springframework.stereotype.Component;

/**
 * Keeps what search knows of findings in step, in the transaction that changes them. Quoted words stay out of it: they may
 * have a narrower audience than the finding.
 */
@Component
class FindingIndexing {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final SearchIndex search;
    private final Conditions conditions;
    private final ReadingGroups groups;

    FindingIndexing(SearchIndex search, Conditions conditions, ReadingGroups groups) {
        this.search = search;
        this.conditions = conditions;
        this.groups = groups;
    }

    /** A finding as it stands now; one that was replaced is no longer found. */
    void put(Finding finding, Reader by) {
        var ref = Ref.finding(finding.id().id());
        if (finding.state() == FindingState.SUPERSEDED) {
            search.remove(ref);
        } else {
            search.put(entry(ref, finding, groups.group(finding.group(), by)));
        }
    }

    private SearchEntry entry(Ref ref, Finding finding, GroupSummary group) {
        return new SearchEntry(
                ref,
                finding.kind().name(),
                finding.statement(),
                conditionsOf(finding),
                List.of(Word.of(group.name())),
                Set.of(finding.audience()),
                filters(finding, group),
                0,
                finding.writtenAt(),
                "bevindingen/" + finding.id());
    }

    private String conditionsOf(Finding finding) {
        return conditions.findByFindingInOrderByPosition(List.of(finding.id())).stream()
                .map(condition -> condition.shown().text())
                .collect(Collectors.joining("\n"));
    }

    private static Map<SearchFilter, Set<String>> filters(Finding finding, GroupSummary group) {
        var filters = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
        filters.put(SearchFilter.GROUP, Set.of(group.id().toString()));
        filters.put(SearchFilter.REGION, Set.of(group.region().toString()));
        filters.put(
                SearchFilter.YEAR,
                Set.of(String.valueOf(finding.writtenAt().atZone(AMSTERDAM).getYear())));
        if (finding.question() != null) {
            filters.put(SearchFilter.QUESTION, Set.of(finding.question().toString()));
        }
        return filters;
    }
}

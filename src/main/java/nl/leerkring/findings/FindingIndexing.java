package nl.leerkring.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.calendar.Days;
import nl.leerkring.chain.Ref;
import nl.leerkring.groups.GroupRegions;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.search.SearchEntry;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.SearchIndex;
import nl.leerkring.search.Word;
import org.springframework.stereotype.Component;

/**
 * Keeps what search knows of findings in step, in the transaction that changes them. Quoted words stay out of it: they may
 * have a narrower audience than the finding. Once published outside the group, a finding is found by the words that are read
 * there: one thing has one entry, and what the group is writing anew must not be found by others.
 */
@Component
class FindingIndexing {

    private final SearchIndex search;
    private final Conditions conditions;
    private final FindingFilters filters;
    private final GroupRegions groups;

    FindingIndexing(SearchIndex search, Conditions conditions, FindingFilters filters, GroupRegions groups) {
        this.search = search;
        this.conditions = conditions;
        this.filters = filters;
        this.groups = groups;
    }

    /** A finding as it stands now; one that was replaced is no longer found. */
    void put(Finding finding) {
        var ref = Ref.finding(finding.id().id());
        if (finding.isReplaced()) {
            search.remove(ref);
        } else {
            search.put(entry(ref, finding, groups.about(finding.group())));
        }
    }

    private SearchEntry entry(Ref ref, Finding finding, GroupSummary group) {
        var told = finding.toldOutside().orElseGet(() -> now(finding));
        return new SearchEntry(
                ref,
                told.kind().name(),
                told.statement(),
                told.conditions().stream().map(FindingCondition::text).collect(Collectors.joining("\n")),
                List.of(Word.of(group.name())),
                Set.of(finding.audience()),
                filters(finding, group),
                0,
                finding.writtenAt(),
                "bevindingen/" + finding.id());
    }

    private PublishedWords now(Finding finding) {
        var under = conditions.findByFindingInOrderByPosition(List.of(finding.id())).stream()
                .map(Condition::shown)
                .toList();
        return new PublishedWords(finding.wording().kind(), finding.wording().statement(), under);
    }

    private Map<SearchFilter, Set<String>> filters(Finding finding, GroupSummary group) {
        var all = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
        all.putAll(filters.together(List.of(finding), finding.audience()));
        all.put(SearchFilter.GROUP, Set.of(group.id().toString()));
        all.put(SearchFilter.REGION, Set.of(group.region().toString()));
        all.put(
                SearchFilter.YEAR,
                Set.of(String.valueOf(Days.dayOf(finding.writtenAt()).getYear())));
        var question = finding.wording().question();
        if (question != null) {
            all.put(SearchFilter.QUESTION, Set.of(question.toString()));
        }
        return all;
    }
}

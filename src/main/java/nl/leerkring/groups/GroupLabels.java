package nl.leerkring.groups;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.WellFormed;
import nl.leerkring.search.FilterLabels;
import nl.leerkring.search.SearchFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Groups under their names in the filters of search. */
@Component
class GroupLabels implements FilterLabels {

    private final WorkingGroups groups;

    GroupLabels(WorkingGroups groups) {
        this.groups = groups;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> labels(Set<String> values, Locale locale) {
        return labels(values, Reader.visitor(), locale);
    }

    /** What reaches further than the region does not tell there of which group it came. */
    @Override
    @Transactional(readOnly = true)
    public Map<String, String> labels(Set<String> values, Reader reader, Locale locale) {
        return groups
                .findAllById(WellFormed.identities(values).map(GroupId::new).toList())
                .stream()
                .map(WorkingGroup::summary)
                .filter(group -> group.mayBeKnownTo(reader))
                .collect(Collectors.toMap(group -> group.id().toString(), GroupSummary::name));
    }

    @Override
    public boolean hides() {
        return true;
    }

    @Override
    public SearchFilter filter() {
        return SearchFilter.GROUP;
    }
}

package nl.leerkring.groups;

import java.util.Collection;
import java.util.List;
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

/** Guiding questions in their own words in the filters of search, for who may know the group that asks them. */
@Component
class QuestionLabels implements FilterLabels {

    private final GuidingQuestions questions;
    private final Cycles cycles;
    private final WorkingGroups groups;

    QuestionLabels(GuidingQuestions questions, Cycles cycles, WorkingGroups groups) {
        this.questions = questions;
        this.cycles = cycles;
        this.groups = groups;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> labels(Set<String> values, Locale locale) {
        return labels(values, Reader.visitor(), locale);
    }

    /** What reaches further than the region does not tell there what its group wants answered. */
    @Override
    @Transactional(readOnly = true)
    public Map<String, String> labels(Set<String> values, Reader reader, Locale locale) {
        var asked = questions.findAllById(
                WellFormed.identities(values).map(QuestionId::new).toList());
        var known = knownTo(reader, asked);
        return asked.stream()
                .filter(question -> known.contains(question.cycle()))
                .map(GuidingQuestion::summary)
                .collect(Collectors.toMap(question -> question.id().toString(), QuestionSummary::text));
    }

    /** The cycles of groups that this reader may know. */
    private Set<CycleId> knownTo(Reader reader, List<GuidingQuestion> asked) {
        var groupOf =
                cycles.findAllById(asked.stream().map(GuidingQuestion::cycle).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Cycle::id, Cycle::group));
        var known = known(groupOf.values(), reader);
        groupOf.values().retainAll(known);
        return groupOf.keySet();
    }

    private Set<GroupId> known(Collection<GroupId> ids, Reader reader) {
        return groups.findAllById(Set.copyOf(ids)).stream()
                .map(WorkingGroup::summary)
                .filter(group -> group.mayBeKnownTo(reader))
                .map(GroupSummary::id)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean hides() {
        return true;
    }

    @Override
    public SearchFilter filter() {
        return SearchFilter.QUESTION;
    }
}

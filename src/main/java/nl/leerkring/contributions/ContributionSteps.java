package nl.leerkring.contributions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.NextSteps;
import nl.leerkring.chain.Ref;
import nl.leerkring.chain.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of any thing which contributions followed on it: where the chain closes. */
@Component
class ContributionSteps implements NextSteps {

    private final Contributions contributions;

    ContributionSteps(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Ref, List<Step>> after(Set<Ref> things, Reader reader) {
        Collection<String> origins = things.stream().map(Ref::toString).toList();
        return contributions.findBySettingOriginIn(origins).stream()
                .filter(contribution -> contribution.state() == ContributionState.SHARED)
                .filter(contribution -> contribution.isReadableBy(reader))
                .collect(Collectors.groupingBy(
                        contribution ->
                                Objects.requireNonNull(contribution.setting().origin()),
                        Collectors.mapping(ContributionSteps::step, Collectors.toList())));
    }

    private static Step step(Contribution contribution) {
        var id = contribution.id();
        return new Step(
                Step.Act.FOLLOWED_BY,
                Ref.contribution(id.id()),
                contribution.wording().title(),
                "bijdragen/" + id,
                contribution.sharedAt());
    }
}

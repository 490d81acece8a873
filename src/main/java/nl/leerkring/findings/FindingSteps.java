package nl.leerkring.findings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.NextSteps;
import nl.leerkring.chain.Ref;
import nl.leerkring.chain.Step;
import nl.leerkring.contributions.ContributionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of contributions in which findings they are quoted. */
@Component
class FindingSteps implements NextSteps {

    private final PiecesOfEvidence evidence;

    FindingSteps(PiecesOfEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Ref, List<Step>> after(Set<Ref> things, Reader reader) {
        var contributions = things.stream()
                .filter(thing -> thing.kind() == Ref.Kind.CONTRIBUTION)
                .map(thing -> new ContributionId(thing.id()))
                .toList();
        if (contributions.isEmpty()) {
            return Map.of();
        }
        return evidence.quoting(contributions, reader.tokens()).stream()
                .collect(groupingBy(
                        quoting -> Ref.contribution(quoting.getContribution().id()),
                        mapping(FindingSteps::step, toList())));
    }

    private static Step step(PiecesOfEvidence.Quoting quoting) {
        var finding = quoting.getFinding();
        return new Step(
                Step.Act.QUOTED_IN,
                Ref.finding(finding.id()),
                quoting.getStatement(),
                "bevindingen/" + finding,
                quoting.getSince());
    }
}

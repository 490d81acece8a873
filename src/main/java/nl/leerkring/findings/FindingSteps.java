package nl.leerkring.findings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

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
    private final ReadingFindings findings;

    FindingSteps(PiecesOfEvidence evidence, ReadingFindings findings) {
        this.evidence = evidence;
        this.findings = findings;
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
        var quoting = evidence.quoting(contributions);
        var readable = findings.statements(
                quoting.stream().map(PiecesOfEvidence.Quoting::getFinding).collect(toSet()), reader);
        return quoting.stream()
                .filter(quote -> readable.containsKey(quote.getFinding()))
                .collect(groupingBy(
                        quote -> Ref.contribution(quote.getContribution().id()),
                        mapping(quote -> step(quote, readable.getOrDefault(quote.getFinding(), "")), toList())));
    }

    private static Step step(PiecesOfEvidence.Quoting quote, String statement) {
        var finding = quote.getFinding();
        return new Step(
                Step.Act.QUOTED_IN, Ref.finding(finding.id()), statement, "bevindingen/" + finding, quote.getSince());
    }
}

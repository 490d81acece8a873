package nl.leerkring.editions;

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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of findings in which editions they were published. */
@Component
class EditionSteps implements NextSteps {

    private final Editions editions;

    EditionSteps(Editions editions) {
        this.editions = editions;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Ref, List<Step>> after(Set<Ref> things, Reader reader) {
        var findings = things.stream()
                .filter(thing -> thing.kind() == Ref.Kind.FINDING)
                .map(Ref::id)
                .toList();
        if (findings.isEmpty()) {
            return Map.of();
        }
        return editions.holding(findings, reader.tokens()).stream()
                .collect(groupingBy(
                        holding -> Ref.finding(holding.getFinding()), mapping(EditionSteps::step, toList())));
    }

    private static Step step(Editions.Holding holding) {
        var edition = holding.getEdition();
        return new Step(
                Step.Act.PUBLISHED_IN,
                Ref.edition(edition.id()),
                holding.getTitle(),
                "opbrengsten/" + edition,
                holding.getPublishedAt());
    }
}

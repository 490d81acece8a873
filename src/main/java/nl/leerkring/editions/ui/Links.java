package nl.leerkring.editions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionState;
import nl.leerkring.contributions.ui.ContributionsNavigation;
import nl.leerkring.editions.EditionId;
import nl.leerkring.editions.EditionPage;
import nl.leerkring.editions.LearningYield.Learnt;
import nl.leerkring.editions.LearningYield.Source;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.ui.FindingsNavigation;
import org.jspecify.annotations.Nullable;

/** The ways out of an edition that this reader has; a preview has none. */
record Links(@Nullable EditionId edition, Set<FindingId> findings, Map<ContributionId, ContributionState> sources) {

    static final Links NONE = new Links(null, Set.of(), Map.of());

    static Links of(EditionPage page) {
        return new Links(page.summary().id(), page.readableFindings(), page.readableSources());
    }

    /** The sentence, leading to the finding as it stands today. */
    Component statement(Learnt learnt) {
        return findings.contains(learnt.finding())
                ? new Anchor(FindingsNavigation.finding(learnt.finding()), learnt.statement())
                : new Span(learnt.statement());
    }

    /** The number of a source, leading to its line in the list of sources. */
    Component number(int source) {
        var text = String.valueOf(source);
        if (edition == null) {
            return numbered(new Span(text));
        }
        var anchor = new Anchor(EditionsNavigation.source(edition, source), text);
        anchor.setRouterIgnore(true); // stays on this page
        anchor.setAriaLabel(anchor.getTranslation("editions.ui.Links.source", source));
        return numbered(anchor);
    }

    private static Component numbered(Component number) {
        number.addClassName("edition__source-number");
        return number;
    }

    /** Where the contribution itself can be read. */
    Optional<Component> source(Source source) {
        if (!sources.containsKey(source.contribution())) {
            return Optional.empty();
        }
        var path = ContributionsNavigation.contribution(source.contribution());
        var anchor = new Anchor(path);
        anchor.setText(anchor.getTranslation("editions.ui.Links.read"));
        return Optional.of(anchor);
    }

    /** Whether its author took the source back after this was published. */
    boolean isWithdrawn(Source source) {
        return sources.get(source.contribution()) == ContributionState.WITHDRAWN;
    }
}

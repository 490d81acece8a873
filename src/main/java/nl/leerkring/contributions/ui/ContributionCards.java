package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.chain.Step;
import nl.leerkring.chain.WhatBecame;
import nl.leerkring.contributions.ContributionSummary;
import nl.leerkring.ui.Card;
import nl.leerkring.ui.Dates;

/** Contributions as cards, each with what became of it; one question to the chain for the whole list. */
@SpringComponent
public class ContributionCards {

    private final WhatBecame became;

    ContributionCards(WhatBecame became) {
        this.became = became;
    }

    /** Cards side by side. */
    public UnorderedList grid(Collection<ContributionSummary> contributions, Reader reader, Component on) {
        return Card.grid(cards(contributions, reader, on));
    }

    private List<Card> cards(Collection<ContributionSummary> contributions, Reader reader, Component on) {
        var refs = contributions.stream().map(ContributionCards::ref).collect(Collectors.toSet());
        var steps = became.of(refs, reader);
        return contributions.stream()
                .map(each -> card(each, steps.getOrDefault(ref(each), List.of()), on))
                .toList();
    }

    private static Ref ref(ContributionSummary contribution) {
        return Ref.contribution(contribution.id().id());
    }

    private static Card card(ContributionSummary contribution, List<Step> steps, Component on) {
        var path = ContributionsNavigation.contribution(contribution.id());
        var when = Dates.date(contribution.sharedAt(), Dates.here());
        return new Card(contribution.kind().name(), contribution.title(), path)
                .saying(contribution.excerpt())
                .from(Bylines.line(contribution.byline(), on) + " · " + when)
                .with(signals(contribution, steps, on));
    }

    private static List<String> signals(ContributionSummary contribution, List<Step> steps, Component on) {
        var signals = new ArrayList<String>();
        if (contribution.recognised() > 0) {
            signals.add(on.getTranslation("contributions.ui.ContributionCards.recognised", contribution.recognised()));
        }
        if (contribution.replies() > 0) {
            signals.add(on.getTranslation("contributions.ui.ContributionCards.replies", contribution.replies()));
        }
        Map<Step.Act, Long> acts = steps.stream().collect(Collectors.groupingBy(Step::act, Collectors.counting()));
        for (var act : Step.Act.values()) {
            if (acts.containsKey(act)) {
                signals.add(on.getTranslation("contributions.ui.ContributionCards." + act, acts.get(act)));
            }
        }
        return signals;
    }
}

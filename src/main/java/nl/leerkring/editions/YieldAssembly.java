package nl.leerkring.editions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.audience.Audience;
import nl.leerkring.calendar.Days;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionState;
import nl.leerkring.contributions.ContributionSummary;
import nl.leerkring.contributions.QuoteSource;
import nl.leerkring.editions.LearningYield.Learnt;
import nl.leerkring.editions.LearningYield.Shown;
import nl.leerkring.editions.LearningYield.Source;
import nl.leerkring.findings.FindingPage;
import nl.leerkring.findings.Quote;
import nl.leerkring.groups.QuestionId;

/**
 * Writes findings down for the readers of an edition: numbers the sources in the order in which they are first quoted, and
 * counts without showing them the words that their authors shared with fewer people, or took back.
 */
class YieldAssembly {

    private final Audience readers;
    private final Map<ContributionId, QuoteSource> origins;
    private final Map<QuestionId, Integer> questions;
    private final List<Learnt> findings = new ArrayList<>();
    private final Map<ContributionId, Source> sources = new LinkedHashMap<>();

    YieldAssembly(Audience readers, Map<ContributionId, QuoteSource> origins, Map<QuestionId, Integer> questions) {
        this.readers = readers;
        this.origins = origins;
        this.questions = questions;
    }

    void add(FindingPage page) {
        var summary = page.summary();
        var shown =
                page.quotes().stream().filter(this::mayBeShown).map(this::shown).toList();
        findings.add(new Learnt(
                summary.id(),
                summary.kind(),
                summary.question() == null ? null : questions.get(summary.question()),
                summary.level(),
                summary.statement(),
                summary.reviewOn(),
                page.conditions(),
                summary.support(),
                shown,
                page.quotes().size() + page.hidden() - shown.size()));
    }

    private boolean mayBeShown(Quote quote) {
        var origin = origins.get(quote.source().id());
        return origin != null
                && origin.state() == ContributionState.SHARED
                && origin.audience().reaches(readers);
    }

    private Shown shown(Quote quote) {
        var source = sources.computeIfAbsent(quote.source().id(), first -> source(quote.source()));
        return new Shown(source.number(), quote.stance(), quote.words(), quote.before(), quote.after());
    }

    private Source source(ContributionSummary card) {
        var sharedOn = Days.dayOf(card.sharedAt());
        return new Source(sources.size() + 1, card.id(), card.kind(), card.byline(), sharedOn);
    }

    List<Learnt> findings() {
        return List.copyOf(findings);
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }
}

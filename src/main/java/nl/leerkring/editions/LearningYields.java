package nl.leerkring.editions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.QuotingContributions;
import nl.leerkring.findings.FindingPage;
import nl.leerkring.findings.FindingSummary;
import nl.leerkring.findings.ReadingFindings;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.groups.ReadingGroups;
import org.springframework.stereotype.Component;

/** Assembles what a cycle has taught so far, as readers of a given audience may see it. */
@Component
class LearningYields {

    private final ReadingGroups groups;
    private final ReadingFindings findings;
    private final QuotingContributions sources;
    private final WhoWorkedTogether workedTogether;

    LearningYields(
            ReadingGroups groups,
            ReadingFindings findings,
            QuotingContributions sources,
            WhoWorkedTogether workedTogether) {
        this.groups = groups;
        this.findings = findings;
        this.sources = sources;
        this.workedTogether = workedTogether;
    }

    EditionPreview assemble(CycleId cycle, Audience readers, String introduction, Reader by) {
        var questions = groups.questions(cycle, by);
        var pages = findings.pagesOfCycle(cycle, by);
        var learnt = learnt(pages, questions, readers, by);
        var content = new LearningYield(
                workedTogether.in(groups.cycle(cycle, by), by),
                introduction,
                questions.stream().map(QuestionSummary::text).toList(),
                learnt.findings(),
                learnt.sources());
        return new EditionPreview(content, leftOut(pages));
    }

    private YieldAssembly learnt(
            List<FindingPage> pages, List<QuestionSummary> questions, Audience readers, Reader by) {
        var quoted = pages.stream()
                .flatMap(page -> page.quotes().stream())
                .map(quote -> quote.source().id())
                .collect(toSet());
        var numbers = questions.stream().collect(toMap(QuestionSummary::id, QuestionSummary::number));
        var assembly = new YieldAssembly(readers, sources.sources(quoted, by), numbers);
        pages.stream().filter(LearningYields::isPublishable).forEach(assembly::add);
        return assembly;
    }

    private static List<FindingSummary> leftOut(List<FindingPage> pages) {
        return pages.stream()
                .filter(page -> !isPublishable(page))
                .map(FindingPage::summary)
                .toList();
    }

    private static boolean isPublishable(FindingPage page) {
        return page.summary().state().isPublishable();
    }
}

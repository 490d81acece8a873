package nl.leerkring.findings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.QuestionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What readers see of findings: only those whose audience they stand in, outside the group as they were published, and of the
 * evidence only words they may read.
 */
@Service
@Transactional(readOnly = true)
public class ReadingFindings {

    /** As the learning yield tells them: what works, what is necessary, provisional conclusions; replaced ones last. */
    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(Finding::isReplaced)
            .thenComparing((Finding finding) -> finding.wording().kind())
            .thenComparing(Finding::position)
            .thenComparing(Finding::writtenAt);

    private final Findings findings;
    private final FindingSummaries summaries;
    private final FindingPages pages;

    ReadingFindings(Findings findings, FindingSummaries summaries, FindingPages pages) {
        this.findings = findings;
        this.summaries = summaries;
        this.pages = pages;
    }

    /** The findings of a cycle, by kind and then in the order the group gave them. */
    public List<FindingSummary> ofCycle(CycleId cycle, Reader reader) {
        return summaries.of(readable(findings.findByCycleOrderByPosition(cycle), reader), reader);
    }

    /** The findings on a guiding question, in the same order. */
    public List<FindingSummary> ofQuestion(QuestionId question, Reader reader) {
        return summaries.of(readable(findings.findByWordingQuestionOrderByPosition(question), reader), reader);
    }

    /** The pages of all findings of a cycle, for assembling them. */
    public List<FindingPage> pagesOfCycle(CycleId cycle, Reader reader) {
        return pages.of(readable(findings.findByCycleOrderByPosition(cycle), reader), reader);
    }

    /** The page of one finding. */
    public FindingPage read(FindingId id, Reader reader) {
        var finding = findings.findById(id)
                .filter(found -> found.isReadableBy(reader))
                .orElseThrow(() -> new NotFound("no finding " + id));
        return pages.of(List.of(finding), reader).getFirst();
    }

    /** How many findings the reader may see per guiding question; replaced ones are not counted. */
    public Map<QuestionId, Long> countByQuestion(Collection<QuestionId> questions, Reader reader) {
        return findings.countByQuestion(questions, reader.tokens()).stream()
                .collect(Collectors.toMap(Findings.QuestionCount::getQuestion, Findings.QuestionCount::getNumber));
    }

    /** Those of the asked findings that the reader may see. */
    public Map<FindingId, FindingSummary> summaries(Collection<FindingId> ids, Reader reader) {
        return summaries.of(readable(findings.findAllById(ids), reader), reader).stream()
                .collect(Collectors.toMap(FindingSummary::id, Function.identity()));
    }

    /** The sentences of those of the asked findings that the reader may see; less than {@link #summaries} asks for. */
    Map<FindingId, String> statements(Collection<FindingId> ids, Reader reader) {
        return readable(findings.findAllById(ids), reader).stream()
                .collect(Collectors.toMap(
                        Finding::id, finding -> finding.toldTo(reader).statement()));
    }

    private static List<Finding> readable(List<Finding> found, Reader reader) {
        return found.stream()
                .filter(finding -> finding.isReadableBy(reader))
                .sorted(IN_ORDER)
                .toList();
    }
}

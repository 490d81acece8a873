package nl.leerkring.editions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerkring.audience.Perspective;
import nl.leerkring.contributions.Byline;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionKind;
import nl.leerkring.findings.FindingCondition;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingKind;
import nl.leerkring.findings.Stance;
import nl.leerkring.findings.Support;
import nl.leerkring.vocabulary.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a group learnt in one cycle ("overzicht van leeropbrengsten"), in the order in which it is told: who worked together,
 * what they asked, what works, what is necessary, provisional conclusions, sources.
 */
public record LearningYield(
        About about, String introduction, List<String> questions, List<Learnt> findings, List<Source> sources) {

    /** The most an introduction holds, in UTF-16 units. */
    public static final int LONGEST_INTRODUCTION = 2_000;

    /** Who worked together and when: numbers of people and names of organisations, never names of people. */
    public record About(
            String group,
            String cycle,
            LocalDate begins,
            LocalDate ends,
            int people,
            Map<Perspective, Integer> roles,
            List<String> organisations) {}

    /** One finding with everything it rests on; {@code question} is the number of the guiding question it answers. */
    public record Learnt(
            FindingId finding,
            FindingKind kind,
            @Nullable Integer question,
            @Nullable Level level,
            String statement,
            @Nullable LocalDate reviewOn,
            List<FindingCondition> conditions,
            Support support,
            List<Shown> quotes,
            int notShown) {}

    /** Quoted words that the readers of the edition may see, and the number of their source. */
    public record Shown(int source, Stance stance, String words, String before, String after) {}

    /** A contribution whose words are shown, with its author as they chose to be shown. */
    public record Source(
            int number, ContributionId contribution, ContributionKind kind, Byline byline, LocalDate sharedOn) {}

    /** The findings of one kind, in order. */
    public List<Learnt> of(FindingKind kind) {
        return findings.stream().filter(learnt -> learnt.kind() == kind).toList();
    }

    /** How many quotes count in the support but are not shown, because their authors shared them with fewer people. */
    public int notShown() {
        return findings.stream().mapToInt(Learnt::notShown).sum();
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }
}

package nl.leerkring.findings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.CountingVoices;
import nl.leerkring.contributions.Voice;
import nl.leerkring.groups.CirclesInGroups;
import org.springframework.stereotype.Component;

/** Gives findings their support, in a fixed number of queries however many there are. */
@Component
class FindingSummaries {

    private final PiecesOfEvidence evidence;
    private final CountingVoices voices;
    private final CirclesInGroups circles;
    private final Clock clock;

    FindingSummaries(PiecesOfEvidence evidence, CountingVoices voices, CirclesInGroups circles, Clock clock) {
        this.evidence = evidence;
        this.voices = voices;
        this.circles = circles;
        this.clock = clock;
    }

    List<FindingSummary> of(List<Finding> findings, Reader reader) {
        return of(findings, evidence.findByFindingInOrderByAddedAt(ids(findings)), reader);
    }

    /** The same, for who has the evidence at hand. */
    List<FindingSummary> of(List<Finding> findings, Collection<Evidence> pieces, Reader reader) {
        if (findings.isEmpty()) {
            return List.of();
        }
        var facts = new Facts(
                pieces.stream().collect(groupingBy(Evidence::finding)),
                voices.of(pieces.stream().map(Evidence::contribution).collect(toSet())),
                circles.of(findings.stream().map(Finding::group).collect(toSet())));
        return findings.stream()
                .map(finding -> summary(finding, facts.support(finding), reader))
                .toList();
    }

    private FindingSummary summary(Finding finding, Support support, Reader reader) {
        var wording = finding.toldTo(reader);
        return new FindingSummary(
                finding.id(),
                finding.group(),
                finding.cycle(),
                wording.question(),
                wording.kind(),
                wording.level(),
                wording.statement(),
                finding.isOfTheGroupOf(reader)
                        ? finding.state()
                        : finding.state().toldOutside(),
                wording.reviewOn(),
                finding.isDueOn(Days.today(clock)),
                finding.writtenAt(),
                support);
    }

    static List<FindingId> ids(Collection<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    private record Facts(
            Map<FindingId, List<Evidence>> evidence,
            Map<ContributionId, Voice> voices,
            Map<GroupId, Set<Circle>> circles) {

        Support support(Finding finding) {
            var heard = evidence.getOrDefault(finding.id(), List.of()).stream()
                    .map(piece -> new Support.Heard(voice(piece.contribution()), piece.stance()))
                    .toList();
            return Support.of(heard, circles.getOrDefault(finding.group(), Set.of()));
        }

        /** A contribution that is gone altogether still counts, as a voice of which nothing is known. */
        private Voice voice(ContributionId contribution) {
            return voices.getOrDefault(contribution, new Voice(contribution, null, null, null, null));
        }
    }
}

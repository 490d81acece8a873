package nl.leerkring.findings;

import java.time.Clock;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.QuotingContributions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rests findings on what people wrote ("onderbouwing"): chosen words, and how they bear; for who guides the group. */
@Service
@Transactional
public class UnderpinningFindings {

    private final PiecesOfEvidence evidence;
    private final FindingsForChange change;
    private final QuotingContributions sources;
    private final FindingIndexing indexing;
    private final Clock clock;

    UnderpinningFindings(
            PiecesOfEvidence evidence,
            FindingsForChange change,
            QuotingContributions sources,
            FindingIndexing indexing,
            Clock clock) {
        this.evidence = evidence;
        this.change = change;
        this.sources = sources;
        this.indexing = indexing;
        this.clock = clock;
    }

    /** Quotes words of a contribution of the group; quoting the same words again only changes the side they take. */
    public EvidenceId quote(FindingId id, PlaceInRevision place, Stance stance, Reader by) {
        var finding = change.guided(id, by);
        var source = sources.revision(place.revision(), finding.group(), by);
        var piece = evidence.findByFindingAndRevisionAndStartsAtAndEndsAt(
                        id, place.revision(), place.start(), place.end())
                .orElseGet(() -> evidence.save(new Evidence(id, source, place, stance, clock.instant())));
        piece.bears(stance);
        indexing.put(finding);
        return piece.id();
    }

    /** Changes the side the words take; when somebody took them away meanwhile there is nothing to change. */
    public void changeStance(EvidenceId id, Stance stance, Reader by) {
        evidence.findingOf(id).ifPresent(finding -> {
            change.guided(finding, by);
            evidence.findById(id).ifPresent(piece -> piece.bears(stance));
        });
    }

    /** Takes the words away from the finding; the contribution is left as it is. Words that are gone already stay gone. */
    public void unquote(EvidenceId id, Reader by) {
        evidence.findingOf(id).ifPresent(known -> {
            var finding = change.guided(known, by); // held first: two who take away the same words wait for each other
            evidence.findById(id).ifPresent(evidence::delete);
            indexing.put(finding);
        });
    }
}

package nl.leerkring.contributions;

import nl.leerkring.access.AuditTrail;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.groups.QuestionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a facilitator may do with somebody's contribution: arrange it and hold it back, never touch its words. */
@Service
@Transactional
public class ArrangingContributions {

    private final Contributions contributions;
    private final SettingCheck settings;
    private final ContributionIndexing indexing;
    private final AuditTrail audit;

    ArrangingContributions(
            Contributions contributions, SettingCheck settings, ContributionIndexing indexing, AuditTrail audit) {
        this.contributions = contributions;
        this.settings = settings;
        this.indexing = indexing;
        this.audit = audit;
    }

    /**
     * Sets the guiding question, themes, lines, level and reach.
     *
     * @throws NotFound when the question is of another cycle, or a theme of another group
     */
    public void arrange(ContributionId id, @Nullable QuestionId question, NewContribution.Marks marks, Reader by) {
        var contribution = guided(id, by);
        settings.require(contribution, question, marks, by);
        contribution.arrange(question, marks);
        indexing.putAndTell(contribution);
    }

    /** Takes a contribution out of sight of everybody but its author and who guides the group. */
    public void holdBack(ContributionId id, Reader by) {
        var contribution = guided(id, by);
        contribution.holdBack();
        indexing.putAndTell(contribution);
        audit.record(by, "HELD_BACK", Ref.contribution(id.id()).toString());
    }

    /** Gives a contribution that was held back to its readers after all. */
    public void release(ContributionId id, Reader by) {
        var contribution = guided(id, by);
        contribution.release();
        indexing.putAndTell(contribution);
        audit.record(by, "RELEASED", Ref.contribution(id.id()).toString());
    }

    private Contribution guided(ContributionId id, Reader by) {
        var contribution = contributions
                .findById(id)
                .filter(found -> found.isReadableBy(by))
                .orElseThrow(() -> new NotFound("no contribution " + id));
        if (!contribution.isGuidedBy(by)) {
            throw new NotAllowed("not a guide of contribution " + id);
        }
        return contribution;
    }
}

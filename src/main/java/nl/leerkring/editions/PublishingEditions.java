package nl.leerkring.editions;

import java.time.Clock;
import nl.leerkring.access.AuditTrail;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.chain.Ref;
import nl.leerkring.contributions.ContributionText;
import nl.leerkring.findings.PublishingFindings;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.CycleSummary;
import nl.leerkring.groups.ReadingGroups;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what a cycle taught, for the group or for its region; for who guides the group. */
@Service
@Transactional
public class PublishingEditions {

    private final Editions editions;
    private final LearningYields yields;
    private final PublishingFindings findings;
    private final ReadingGroups groups;
    private final EditionIndexing indexing;
    private final AuditTrail audit;
    private final Clock clock;

    PublishingEditions(
            Editions editions,
            LearningYields yields,
            PublishingFindings findings,
            ReadingGroups groups,
            EditionIndexing indexing,
            AuditTrail audit,
            Clock clock) {
        this.editions = editions;
        this.yields = yields;
        this.findings = findings;
        this.groups = groups;
        this.indexing = indexing;
        this.audit = audit;
        this.clock = clock;
    }

    /** The edition as it would be published now, and which findings stay out. */
    @Transactional(readOnly = true)
    public EditionPreview preview(CycleId id, Scope scope, String introduction, Reader by) {
        var cycle = guided(id, by);
        return yields.assemble(id, audience(cycle.group(), scope, by), clean(introduction), by);
    }

    /**
     * Publishes the next edition of a cycle. Its findings are published with it, and become readable for its readers.
     *
     * @throws NothingToPublish when the group stands behind no finding yet
     */
    public EditionId publish(CycleId id, Scope scope, String introduction, Reader by) {
        var cycle = guided(id, by);
        var readers = audience(cycle.group(), scope, by);
        if (findings.publish(id, readers, by).isEmpty()) {
            throw new NothingToPublish("no finding of cycle " + id + " is established");
        }
        var learned = yields.assemble(id, readers, clean(introduction), by).content();
        var edition = new Edition(next(cycle, readers, by), learned);
        editions.saveAndFlush(edition); // should two get the same number after all, the second fails here
        indexing.put(edition);
        audit.record(by, "PUBLISHED", Ref.edition(edition.summary().id().id()).toString());
        return edition.summary().id();
    }

    private EditionSummary next(CycleSummary cycle, Audience readers, Reader by) {
        var title = groups.group(cycle.group(), by).name() + ", " + cycle.title();
        return new EditionSummary(
                EditionId.random(),
                cycle.group(),
                cycle.id(),
                editions.nextNumber(cycle.id()),
                title.length() > Edition.LONGEST_TITLE ? title.substring(0, Edition.LONGEST_TITLE) : title,
                readers,
                clock.instant());
    }

    private CycleSummary guided(CycleId id, Reader by) {
        var cycle = groups.cycle(id, by);
        by.requireGuideOf(cycle.group());
        return cycle;
    }

    private Audience audience(GroupId group, Scope scope, Reader by) {
        return switch (scope) {
            case GROUP -> Audience.group(group);
            case REGION -> Audience.region(groups.group(group, by).region());
            case PEERS, NETWORK, PUBLIC -> throw new IllegalArgumentException("no edition is published for " + scope);
        };
    }

    private static String clean(String introduction) {
        var text =
                introduction.isBlank() ? "" : ContributionText.of(introduction).value();
        if (text.length() > LearningYield.LONGEST_INTRODUCTION) {
            throw new IllegalArgumentException("an introduction has at most " + LearningYield.LONGEST_INTRODUCTION
                    + " characters, not " + text.length());
        }
        return text;
    }
}

package nl.leerkring.contributions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.access.AuditTrail;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.groups.CountingReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bringing in what was said elsewhere, many at a time: what administrators do. */
@Service
@Transactional
public class ImportingContributions {

    private final Contributions contributions;
    private final Revisions revisions;
    private final CountingReaders readers;
    private final SettingCheck settings;
    private final ContributionIndexing indexing;
    private final AuditTrail audit;
    private final Clock clock;

    ImportingContributions(
            Contributions contributions,
            Revisions revisions,
            CountingReaders readers,
            SettingCheck settings,
            ContributionIndexing indexing,
            AuditTrail audit,
            Clock clock) {
        this.contributions = contributions;
        this.revisions = revisions;
        this.readers = readers;
        this.settings = settings;
        this.indexing = indexing;
        this.audit = audit;
        this.clock = clock;
    }

    /** Places all of them or none; what has an external id that was placed before is told again and not placed. */
    public List<Placed> place(List<ImportedContribution> batch, Reader by) {
        by.requireAdministrator();
        var known = placedBefore(batch);
        var fresh = new ArrayList<Contribution>();
        var placed = new ArrayList<Placed>();
        for (var imported : standing(batch, by)) {
            var key = key(imported);
            var earlier = known.get(key);
            placed.add(earlier == null ? new Placed(add(imported, fresh), true) : new Placed(earlier, false));
            known.putIfAbsent(key, placed.getLast().contribution());
        }
        save(fresh);
        return placed;
    }

    /** Refuses all when one may not be placed where it says; most of a batch says the same. */
    private List<ImportedContribution> standing(List<ImportedContribution> batch, Reader by) {
        var places = new HashMap<SettingCheck.Wish, NewContribution.Setting>();
        return batch.stream()
                .map(each -> each.standingIn(places.computeIfAbsent(
                        SettingCheck.Wish.of(each.contribution()), wish -> settings.require(wish, by))))
                .toList();
    }

    /** Places one by itself, and writes down that it was brought in. */
    public Placed placeOne(ImportedContribution imported, Reader by) {
        var placed = place(List.of(imported), by).getFirst();
        if (placed.fresh()) {
            audit.record(by, "IMPORTED", "CONTRIBUTION:" + placed.contribution());
        }
        return placed;
    }

    /** Writes down that so many were brought in: once for a whole file, however many batches it took. */
    public void conclude(long placed, Reader by) {
        by.requireAdministrator();
        audit.record(by, "IMPORTED", placed + " contributions");
    }

    private Map<String, ContributionId> placedBefore(List<ImportedContribution> batch) {
        var keys = batch.stream().map(ImportingContributions::key).toList();
        return new HashMap<>(contributions.findByShareKeyIn(keys).stream()
                .collect(Collectors.toMap(
                        Contributions.SharedBefore::getShareKey, Contributions.SharedBefore::getContribution)));
    }

    private static String key(ImportedContribution imported) {
        return Contribution.keyHash(imported.contribution().keyOf(null));
    }

    private ContributionId add(ImportedContribution imported, Collection<Contribution> fresh) {
        var contribution = new Contribution(
                imported.contribution(),
                Author.elsewhere(imported.perspective(), imported.municipality()),
                audience(imported),
                moment(imported));
        fresh.add(contribution);
        return contribution.id();
    }

    private void save(List<Contribution> fresh) {
        contributions.saveAll(fresh);
        revisions.saveAll(fresh.stream()
                .map(contribution -> contribution.currentRevision(contribution.sharedAt()))
                .toList());
        indexing.add(fresh);
    }

    private Audience audience(ImportedContribution imported) {
        var group = imported.contribution().setting().group();
        var scope = imported.contribution().scope();
        if (group == null) {
            return scope == Scope.NETWORK ? Audience.network() : Audience.everyone();
        }
        return readers.audience(group, scope, circle(scope, imported.perspective()));
    }

    private static Circle circle(Scope scope, @Nullable Perspective perspective) {
        if (scope == Scope.PEERS && perspective == null) {
            throw new IllegalArgumentException("for peers, but of which role?");
        }
        return perspective == null ? Circle.OTHERS : perspective.circle();
    }

    private Instant moment(ImportedContribution imported) {
        var now = clock.instant();
        var said = Optional.ofNullable(imported.saidAt()).orElse(now);
        if (said.isAfter(now)) {
            throw new IllegalArgumentException("said at " + said + ", and it is " + now);
        }
        return said;
    }

    /** Which contribution it became, and whether it is new. */
    public record Placed(ContributionId contribution, boolean fresh) {}
}

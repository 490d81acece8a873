package nl.leerkring.contributions;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.leerkring.access.People;
import nl.leerkring.chain.Ref;
import nl.leerkring.groups.GroupRegions;
import nl.leerkring.network.MunicipalitySummary;
import nl.leerkring.network.Network;
import nl.leerkring.search.SearchIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what search knows of contributions in step, in the transaction that changes them. */
@Component
class ContributionIndexing {

    private final SearchIndex index;
    private final Recognitions recognitions;
    private final People people;
    private final Network network;
    private final GroupRegions regions;
    private final ApplicationEventPublisher events;

    ContributionIndexing(
            SearchIndex index,
            Recognitions recognitions,
            People people,
            Network network,
            GroupRegions regions,
            ApplicationEventPublisher events) {
        this.index = index;
        this.recognitions = recognitions;
        this.people = people;
        this.network = network;
        this.regions = regions;
        this.events = events;
    }

    /** Brings the search entry up to date: what is no longer shared is no longer found. */
    void put(Contribution contribution) {
        if (contribution.state() == ContributionState.SHARED) {
            var recognised = (int) recognitions.countByContribution(contribution.id());
            index.put(knownOf(List.of(contribution)).entry(contribution, recognised));
        } else {
            index.remove(Ref.contribution(contribution.id().id()));
        }
    }

    /** The same after a change that whoever quotes the contribution has to hear of. */
    void putAndTell(Contribution contribution) {
        put(contribution);
        events.publishEvent(new ContributionChanged(contribution.id()));
    }

    /** Lets contributions be found that were never there before, in a fixed number of queries. */
    void add(Collection<Contribution> fresh) {
        var known = knownOf(fresh);
        index.add(
                fresh.stream().map(contribution -> known.entry(contribution, 0)).toList());
    }

    private ContributionEntries knownOf(Collection<Contribution> contributions) {
        var named = contributions.stream()
                .filter(contribution -> contribution.shownAs() == ShownAs.NAME)
                .map(contribution -> contribution.author().person())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var places = contributions.stream()
                .map(contribution -> contribution.author().shownPlace())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var groups = contributions.stream()
                .map(contribution -> contribution.setting().group())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new ContributionEntries(
                people.names(named),
                network.municipalities(places).stream()
                        .collect(Collectors.toMap(MunicipalitySummary::id, place -> place)),
                regions.of(groups));
    }
}

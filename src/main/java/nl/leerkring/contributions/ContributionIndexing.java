package nl.leerkring.contributions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.access.People;
import nl.leerkring.chain.Ref;
import nl.leerkring.network.Network;
import nl.leerkring.search.SearchEntry;
import nl.leerkring.search.SearchIndex;
import nl.leerkring.search.Word;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what search knows of contributions in step, in the transaction that changes them. */
@Component
class ContributionIndexing {

    private final SearchIndex index;
    private final Recognitions recognitions;
    private final People people;
    private final Network network;
    private final ContributionFilters filters;
    private final ApplicationEventPublisher events;

    ContributionIndexing(
            SearchIndex index,
            Recognitions recognitions,
            People people,
            Network network,
            ContributionFilters filters,
            ApplicationEventPublisher events) {
        this.index = index;
        this.recognitions = recognitions;
        this.people = people;
        this.network = network;
        this.filters = filters;
        this.events = events;
    }

    /** Brings the search entry up to date: what is no longer shared is no longer found. */
    void put(Contribution contribution) {
        var ref = Ref.contribution(contribution.id().id());
        if (contribution.state() == ContributionState.SHARED) {
            index.put(entry(ref, contribution));
        } else {
            index.remove(ref);
        }
    }

    /** The same after a change that whoever quotes the contribution has to hear of. */
    void putAndTell(Contribution contribution) {
        put(contribution);
        events.publishEvent(new ContributionChanged(contribution.id()));
    }

    private SearchEntry entry(Ref ref, Contribution contribution) {
        return new SearchEntry(
                ref,
                contribution.kind().name(),
                contribution.title(),
                contribution.text(),
                byline(contribution),
                Set.of(contribution.audience()),
                filters.of(contribution),
                (int) recognitions.countByContribution(contribution.id()),
                contribution.sharedAt(),
                "bijdragen/" + contribution.id());
    }

    /** Who and where as the author chose to be shown: the index holds no more of anybody than readers see. */
    private List<Word> byline(Contribution contribution) {
        return switch (contribution.shownAs()) {
            case NOTHING -> List.of(Word.key("contributions.ui.Bylines.nameless"));
            case ROLE -> roleAndPlace(contribution.author()).toList();
            case NAME ->
                Stream.concat(Stream.of(name(contribution.author())), roleAndPlace(contribution.author()))
                        .toList();
        };
    }

    private Word name(Author author) {
        var person = author.person();
        var name = person == null ? null : people.names(Set.of(person)).get(person);
        return name == null ? Word.key("contributions.ui.Bylines.gone") : Word.of(name);
    }

    private Stream<Word> roleAndPlace(Author author) {
        var role = Stream.ofNullable(author.perspective()).map(perspective -> Word.key("perspective." + perspective));
        return Stream.concat(role, place(author).stream());
    }

    private Optional<Word> place(Author author) {
        var shown = author.shownPlace();
        var name =
                shown == null ? null : network.municipalityNames(Set.of(shown)).get(shown);
        return Optional.ofNullable(name)
                .map(Word::of)
                .or(() -> Optional.ofNullable(author.shownSize()).map(size -> Word.key("size." + size)));
    }
}

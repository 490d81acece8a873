package nl.leerkring.contributions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.access.People;
import nl.leerkring.audience.PersonId;
import nl.leerkring.network.MunicipalityId;
import nl.leerkring.network.Network;
import org.springframework.stereotype.Component;

/** Turns contributions into cards, in a fixed number of queries however many there are. */
@Component
class ContributionSummaries {

    private static final int EXCERPT = 220;

    private final People people;
    private final Network network;
    private final Recognitions recognitions;
    private final Remarks remarks;

    ContributionSummaries(People people, Network network, Recognitions recognitions, Remarks remarks) {
        this.people = people;
        this.network = network;
        this.recognitions = recognitions;
        this.remarks = remarks;
    }

    List<ContributionSummary> of(Collection<Contribution> contributions) {
        if (contributions.isEmpty()) {
            return List.of();
        }
        var ids = contributions.stream().map(Contribution::id).toList();
        var known = new Known(
                people.names(shownNames(contributions)),
                network.municipalityNames(shownPlaces(contributions)),
                counts(recognitions.countIn(ids)),
                counts(remarks.countIn(ids)));
        return contributions.stream().map(each -> summary(each, known)).toList();
    }

    private static ContributionSummary summary(Contribution contribution, Known known) {
        return new ContributionSummary(
                contribution.id(),
                contribution.wording().kind(),
                contribution.state(),
                contribution.wording().title(),
                excerpt(contribution),
                byline(contribution, known),
                contribution.setting().group(),
                contribution.setting().meeting(),
                contribution.setting().question(),
                contribution.sharedAt(),
                known.recognised().getOrDefault(contribution.id(), 0L),
                known.replies().getOrDefault(contribution.id(), 0L));
    }

    private static Byline byline(Contribution contribution, Known known) {
        var author = contribution.author();
        var named = contribution.shownAs() == ShownAs.NAME;
        var place = author.shownPlace();
        return new Byline(
                contribution.shownAs(),
                named && author.person() != null ? known.names().get(author.person()) : null,
                author.perspective(),
                place == null ? null : known.places().get(place),
                author.shownSize());
    }

    /** What stands under the title: the text without a first sentence that is the title already. */
    private static String excerpt(Contribution contribution) {
        var text = contribution.wording().text();
        var title = contribution.wording().title();
        var rest = text.startsWith(title) ? text.substring(title.length()).replaceFirst("^[.\\s]+", "") : text;
        var flat = (rest.isBlank() ? text : rest).replaceAll("\\s+", " ");
        if (flat.length() <= EXCERPT) {
            return flat;
        }
        return flat.substring(0, flat.lastIndexOf(' ', EXCERPT)) + " …";
    }

    private static List<PersonId> shownNames(Collection<Contribution> contributions) {
        return parts(contributions.stream()
                .filter(each -> each.shownAs() == ShownAs.NAME)
                .map(each -> each.author().person()));
    }

    private static List<MunicipalityId> shownPlaces(Collection<Contribution> contributions) {
        return parts(contributions.stream().map(each -> each.author().shownPlace()));
    }

    private static <T> List<T> parts(Stream<T> some) {
        return some.filter(Objects::nonNull).distinct().toList();
    }

    private static Map<ContributionId, Long> counts(List<ContributionCount> rows) {
        return rows.stream()
                .collect(Collectors.toMap(ContributionCount::getContribution, ContributionCount::getNumber));
    }

    private record Known(
            Map<PersonId, String> names,
            Map<MunicipalityId, String> places,
            Map<ContributionId, Long> recognised,
            Map<ContributionId, Long> replies) {}
}

package nl.leerkring.contributions;

import java.util.List;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionPage.Reply;
import nl.leerkring.network.Network;
import nl.leerkring.network.PeopleAtWork;
import org.springframework.stereotype.Component;

/** Gathers what the page of one contribution shows. */
@Component
class ContributionPages {

    private final ContributionSummaries summaries;
    private final Revisions revisions;
    private final Recognitions recognitions;
    private final Remarks remarks;
    private final PeopleAtWork people;
    private final Network network;

    ContributionPages(
            ContributionSummaries summaries,
            Revisions revisions,
            Recognitions recognitions,
            Remarks remarks,
            PeopleAtWork people,
            Network network) {
        this.summaries = summaries;
        this.revisions = revisions;
        this.recognitions = recognitions;
        this.remarks = remarks;
        this.people = people;
        this.network = network;
    }

    ContributionPage of(Contribution contribution, Reader reader) {
        var id = contribution.id();
        var gone = contribution.state() == ContributionState.WITHDRAWN && !contribution.isOwnOf(reader);
        var summary = summaries.of(List.of(contribution)).getFirst();
        return new ContributionPage(
                gone ? summary.withoutWords() : summary,
                gone ? "" : contribution.wording().text(),
                contribution.wording().revisionNumber(),
                gone ? List.of() : revisionsOf(id),
                contribution.audience(),
                contribution.setting().cycle(),
                contribution.setting().origin(),
                contribution.themes(),
                contribution.lines(),
                contribution.level(),
                contribution.reach(),
                places(id),
                reader.person() != null && recognitions.existsByContributionAndPerson(id, reader.person()),
                gone ? List.of() : replies(id),
                contribution.isOwnOf(reader),
                contribution.isGuidedBy(reader));
    }

    private List<RevisionText> revisionsOf(ContributionId id) {
        return revisions.findByContributionOrderByNumberDesc(id).stream()
                .map(Revision::words)
                .toList();
    }

    private List<String> places(ContributionId id) {
        return network.municipalityNames(recognitions.placesOf(id)).values().stream()
                .sorted()
                .toList();
    }

    private List<Reply> replies(ContributionId id) {
        var found = remarks.findByContributionOrderByWrittenAt(id);
        var authors =
                people.portraits(found.stream().map(Remark::author).distinct().toList());
        return found.stream()
                .map(remark -> new Reply(authors.get(remark.author()), remark.text(), remark.writtenAt()))
                .toList();
    }
}

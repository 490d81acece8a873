package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionFilter;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.groups.ui.Place;
import nl.leerkring.groups.ui.Section;

/** What was brought in, on the pages of a cycle, a meeting and a guiding question. */
@SpringComponent
class ContributionSection implements Section {

    private final ReadingContributions contributions;
    private final ReadingGroups groups;
    private final ContributionCards cards;

    ContributionSection(ReadingContributions contributions, ReadingGroups groups, ContributionCards cards) {
        this.contributions = contributions;
        this.groups = groups;
        this.cards = cards;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> at(Place place, Reader reader) {
        return switch (place) {
            case Place.OfQuestion question -> Optional.of(byMeeting(question, reader));
            case Place.OfCycle cycle ->
                Optional.of(list(
                        ContributionFilter.ofCycle(cycle.cycle().id()),
                        ContributionsNavigation.shareIn(cycle.group().id()),
                        cycle,
                        reader));
            case Place.OfMeeting meeting ->
                Optional.of(list(
                        ContributionFilter.ofMeeting(meeting.meeting().id()),
                        ContributionsNavigation.shareAt(
                                meeting.meeting().id(), meeting.group().id()),
                        meeting,
                        reader));
        };
    }

    private Component list(ContributionFilter filter, String share, Place place, Reader reader) {
        return new ContributionList(new ContributionList.Services(contributions, cards), filter, reader)
                .inviting(reader.belongsTo(place.group().id()) ? share : null)
                .show();
    }

    private Component byMeeting(Place.OfQuestion place, Reader reader) {
        var path = groups.path(place.cycle().id(), reader);
        return new QuestionTrail(contributions, cards, UI.getCurrent()).of(place, path, reader);
    }
}

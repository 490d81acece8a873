package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionFilter;
import nl.leerkring.contributions.ContributionSummary;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.MeetingSummary;
import nl.leerkring.groups.ui.MeetingNames;
import nl.leerkring.groups.ui.Place;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.Empty;
import org.jspecify.annotations.Nullable;

/** "Alles over hoofdvraag 2, bijeenkomst 1 tot 7": the contributions on one question, meeting by meeting. */
class QuestionTrail {

    /** A cycle of ten meetings brings some sixty to a question; beyond this the search page serves better. */
    private static final int MOST = 200;

    private final ReadingContributions contributions;
    private final ContributionCards cards;
    private final Component on;

    QuestionTrail(ReadingContributions contributions, ContributionCards cards, Component on) {
        this.contributions = contributions;
        this.cards = cards;
        this.on = on;
    }

    Component of(Place.OfQuestion place, List<MeetingSummary> path, Reader reader) {
        var filter = ContributionFilter.ofQuestion(place.question().id());
        var all = contributions.list(filter, 0, MOST, reader);
        var trail = new Section(head(place, all.size(), reader));
        trail.addClassName("page__section");
        if (all.isEmpty()) {
            trail.add(new Empty(
                    "question",
                    on.getTranslation("contributions.ui.ContributionList.none"),
                    on.getTranslation("contributions.ui.ContributionList.noneHelp")));
        }
        var byMeeting = all.stream()
                .collect(Collectors.groupingBy(each -> Optional.ofNullable(each.meeting()), Collectors.toList()));
        path.forEach(meeting ->
                addStop(trail, MeetingNames.full(meeting, on), byMeeting.get(Optional.of(meeting.id())), reader));
        var between = on.getTranslation("contributions.ui.QuestionTrail.between");
        addStop(trail, between, byMeeting.get(Optional.<MeetingId>empty()), reader);
        return trail;
    }

    private Div head(Place.OfQuestion place, int total, Reader reader) {
        var head = new Div(new H2(on.getTranslation("contributions.ui.ContributionList.title", total)));
        head.addClassName("section__head");
        if (reader.belongsTo(place.group().id())) {
            var share = ContributionsNavigation.shareOn(
                    place.question().id(), place.group().id());
            head.add(ActionLink.plain(share, on.getTranslation("contributions.ui.ContributionList.share"))
                    .withIcon("plus"));
        }
        return head;
    }

    private void addStop(Section trail, String heading, @Nullable List<ContributionSummary> stop, Reader reader) {
        if (stop != null) {
            trail.add(new H3(heading), cards.grid(stop, reader, on));
        }
    }
}

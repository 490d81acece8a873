package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.contributions.NewContribution;
import nl.leerkring.contributions.SharingContributions.Shared;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.Page;
import nl.leerkring.ui.RouteIds;

/** Where people leave an experience: kind, one text, and three lines that are filled in already. */
@Route(ContributionsNavigation.SHARE)
@Menu(title = "menu.share", icon = "plus", order = 2)
@PermitAll
class ShareView extends Page implements BeforeEnterObserver {

    private final transient ReadingGroups groups;
    private final transient ShareServices services;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();

    ShareView(ReadingGroups groups, ShareServices services, CurrentReader current) {
        this.groups = groups;
        this.services = services;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        begin(getTranslation("contributions.ui.ShareView.title"));
        var mine = groups.mine(reader);
        var asked = RouteIds.find(event, ContributionsNavigation.GROUP, GroupId::new);
        var group = choose(mine, asked);
        add(group.map(chosen -> form(event, chosen, mine)).orElseGet(this::noGroup));
    }

    private static Optional<GroupSummary> choose(List<GroupSummary> mine, Optional<GroupId> asked) {
        return mine.stream()
                .filter(group -> asked.map(group.id()::equals).orElse(true))
                .findFirst();
    }

    private Component form(BeforeEnterEvent event, GroupSummary group, List<GroupSummary> mine) {
        var start = new ShareForm.Start(
                group,
                mine,
                RouteIds.find(event, ContributionsNavigation.MEETING, MeetingId::new),
                RouteIds.find(event, ContributionsNavigation.QUESTION, QuestionId::new),
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(ContributionsNavigation.ORIGIN)
                        .flatMap(Ref::find));
        return new ShareForm(start, services, reader, this::shared);
    }

    private void shared(Shared shared, NewContribution what) {
        begin(getTranslation(
                "contributions.ui.ShareDone.title",
                getTranslation("kind." + what.wording().kind())));
        add(new ShareDone(shared));
    }

    private Empty noGroup() {
        return new Empty(
                "group",
                getTranslation("contributions.ui.ShareView.noGroup"),
                getTranslation("contributions.ui.ShareView.noGroupHelp"),
                ActionLink.primary("zoeken", getTranslation("contributions.ui.ShareView.search")));
    }
}

package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionPage;
import nl.leerkring.contributions.ContributionSummary;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.groups.ui.GroupsNavigation;
import nl.leerkring.groups.ui.MeetingNames;

/** The way back along the chain: the group, the meeting, the guiding question, and what a contribution follows on. */
class CameFrom extends Span {

    CameFrom(ContributionPage page, ReadingGroups groups, Reader reader) {
        var links = new ArrayList<Component>();
        var summary = page.summary();
        if (summary.group() == null) {
            links.add(new Span(getTranslation("contributions.ui.CameFrom.noGroup")));
        } else {
            groups.named(Set.of(summary.group()), reader)
                    .values()
                    .forEach(group -> addGroup(links, group, summary, groups, reader));
        }
        if (page.origin() != null) {
            var follows =
                    getTranslation("contributions.ui.CameFrom." + page.origin().kind());
            links.add(new Anchor(page.origin().path(), follows));
        }
        show(links);
    }

    private void addGroup(
            List<Component> links,
            GroupSummary group,
            ContributionSummary summary,
            ReadingGroups groups,
            Reader reader) {
        links.add(new Anchor(GroupsNavigation.group(group.slug()), group.name()));
        if (summary.meeting() != null) {
            var meeting = groups.meeting(summary.meeting(), reader);
            links.add(new Anchor(GroupsNavigation.meeting(meeting.id()), MeetingNames.full(meeting, this)));
        }
        if (summary.question() != null) {
            var question = groups.question(summary.question(), reader);
            var name = getTranslation("groups.ui.QuestionList.number", question.number());
            links.add(new Anchor(GroupsNavigation.question(question.id()), name));
        }
    }

    private void show(List<Component> links) {
        for (var link : links) {
            if (getComponentCount() > 0) {
                add(new Span("\u00a0· "));
            }
            add(link);
        }
    }
}

package nl.leerkring.findings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import nl.leerkring.contributions.ContributionFilter;
import nl.leerkring.contributions.ContributionSummary;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.CycleSummary;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.groups.ui.GroupsNavigation;
import nl.leerkring.ui.Page;

/** What writing a finding and going on with one have in common: sources on the left, the finding on the right. */
abstract class DeskPage extends Page implements BeforeEnterObserver {

    private final transient DeskServices services;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();

    DeskPage(DeskServices services, CurrentReader current) {
        this.services = services;
        this.current = current;
        addClassName("page--wide");
    }

    /** Vaadin keeps a screen for the next address of its kind: who is looking is asked again each time. */
    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        enter(event);
    }

    /** Shows what this address asks for. */
    abstract void enter(BeforeEnterEvent event);

    DeskServices services() {
        return services;
    }

    Reader reader() {
        return reader;
    }

    /** The cycle, for who guides its group. */
    CycleSummary guided(CycleId id) {
        var cycle = services.groups().cycle(id, reader);
        reader.requireGuideOf(cycle.group());
        return cycle;
    }

    List<ContributionSummary> sources(CycleId cycle) {
        return services.contributions().list(ContributionFilter.ofCycle(cycle), 0, SourceColumn.MOST, reader);
    }

    Anchor wayUp(CycleSummary cycle) {
        var group = services.groups().group(cycle.group(), reader);
        return new Anchor(GroupsNavigation.cycle(group.slug(), cycle.id()), group.name() + " · " + cycle.title());
    }

    FindingForm form(List<QuestionSummary> questions) {
        var today = Days.today(services.clock());
        return new FindingForm(questions, today, services.scanner());
    }

    /** The finding comes first: on a phone all sources would lie above it, and on a desk the two stand side by side. */
    static Div columns(SourceColumn sources, Component... finding) {
        var card = new Div(finding);
        card.addClassName("finding-editor");
        var right = new Div(sources.way(), card);
        right.addClassName("condense__finding");
        var columns = new Div(right, sources);
        columns.addClassName("condense");
        return columns;
    }
}

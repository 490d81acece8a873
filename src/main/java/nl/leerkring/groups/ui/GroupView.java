package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import nl.leerkring.groups.CycleSummary;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Page;

/** The page of a group: the path of a cycle, its guiding questions, and what other modules have to show of it. */
@Route("groepen/:slug")
@PermitAll
class GroupView extends Page implements BeforeEnterObserver {

    private final transient ReadingGroups groups;
    private final transient GroupSections sections;
    private final transient MemberLists members;
    private final transient Clock clock;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();

    GroupView(ReadingGroups groups, GroupSections sections, MemberLists members, Clock clock, CurrentReader current) {
        this.groups = groups;
        this.sections = sections;
        this.members = members;
        this.clock = clock;
        this.current = current;
        addClassName("page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        var group = groups.bySlug(event.getRouteParameters().get("slug").orElse(""), reader);
        var cycles = groups.cycles(group.id(), reader);
        var asked = event.getLocation().getQueryParameters().getSingleParameter(GroupsNavigation.CYCLE_PARAMETER);
        show(group, cycles, choose(cycles, asked));
    }

    private static Optional<CycleSummary> choose(List<CycleSummary> cycles, Optional<String> asked) {
        var chosen = asked.flatMap(id -> cycles.stream()
                .filter(cycle -> cycle.id().toString().equals(id))
                .findFirst());
        return chosen.or(() -> cycles.stream().findFirst());
    }

    private void show(GroupSummary group, List<CycleSummary> cycles, Optional<CycleSummary> chosen) {
        var guiding = new Guiding(group, reader, this);
        var head = begin(group.name()).under(new Span(getTranslation("groups.ui.GroupView.eyebrow")));
        chosen.ifPresent(cycle -> head.saying(period(cycle)));
        var offers = guiding.offers(chosen);
        if (!offers.isEmpty()) {
            head.offering(offers.toArray(Component[]::new));
        }
        chosen.ifPresentOrElse(cycle -> showCycle(group, cycle, guiding), () -> add(guiding.noCycle()));
        addCycleChoice(group, cycles);
        if (reader.mayRead(Audience.group(group.id()))) {
            add(section(getTranslation("groups.ui.GroupView.members"), members.of(group.id(), reader, this)));
        }
    }

    private void showCycle(GroupSummary group, CycleSummary cycle, Guiding guiding) {
        var path = groups.path(cycle.id(), reader);
        var questions = groups.questions(cycle.id(), reader);
        if (path.isEmpty() && questions.isEmpty()) {
            add(guiding.nothingPlanned(cycle));
        }
        if (!path.isEmpty()) {
            add(new CyclePath(path, clock.instant(), null));
        }
        if (!questions.isEmpty()) {
            add(sections.questions(questions, reader));
        }
        sections.at(new Place.OfCycle(group, cycle), reader).forEach(this::add);
    }

    private String period(CycleSummary cycle) {
        var runs = cycle.runsOn(Days.today(clock));
        return getTranslation(
                runs ? "groups.ui.GroupView.running" : "groups.ui.GroupView.finished",
                cycle.title(),
                Dates.month(cycle.begins(), getLocale()),
                Dates.month(cycle.ends(), getLocale()));
    }

    private void addCycleChoice(GroupSummary group, List<CycleSummary> cycles) {
        if (cycles.size() < 2) {
            return;
        }
        var links = cycles.stream()
                .map(cycle -> new Anchor(GroupsNavigation.cycle(group.slug(), cycle.id()), period(cycle)))
                .toArray(Component[]::new);
        add(section(getTranslation("groups.ui.GroupView.cycles"), links));
    }
}

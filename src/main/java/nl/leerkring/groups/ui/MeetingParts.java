package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.audience.PersonId;
import nl.leerkring.groups.MeetingReport;
import nl.leerkring.groups.MeetingSummary;
import nl.leerkring.groups.Stage;
import nl.leerkring.network.Network;
import nl.leerkring.network.PeopleAtWork;
import nl.leerkring.network.Portrait;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Icon;

/** The parts of which the page of a meeting is made. */
@SpringComponent
class MeetingParts {

    private final PeopleAtWork people;
    private final Network network;
    private final Clock clock;

    MeetingParts(PeopleAtWork people, Network network, Clock clock) {
        this.people = people;
        this.network = network;
        this.clock = clock;
    }

    /** The path of the cycle, on which this meeting is where one is. */
    CyclePath path(List<MeetingSummary> meetings, MeetingSummary here) {
        return new CyclePath(meetings, clock.instant(), here.id());
    }

    /** Whether there can be something to tell of it. */
    boolean hasBegun(MeetingSummary meeting) {
        return !meeting.starts().isAfter(clock.instant());
    }

    /** What was done and who was there; what was not noted is left out. */
    Div told(MeetingReport noted, Component on) {
        var told = new Div();
        told.addClassName("report-panel__told");
        if (!noted.text().isEmpty()) {
            var text = new Paragraph(noted.text());
            text.addClassName("report-panel__text");
            told.add(text);
        }
        if (!noted.attended().isEmpty()) {
            told.add(attendance(noted.attended(), on));
        }
        return told;
    }

    DescriptionList facts(MeetingSummary meeting, Component on) {
        var locale = Dates.here();
        var facts = new DescriptionList();
        facts.addClassNames("facts", "facts--row");
        var hours = on.getTranslation(
                "groups.ui.MeetingParts.hours",
                Dates.time(meeting.starts(), locale),
                Dates.time(meeting.ends(), locale));
        add(
                facts,
                "calendar",
                on.getTranslation("groups.ui.MeetingParts.when"),
                Dates.day(meeting.starts(), locale),
                hours);
        add(facts, "place", on.getTranslation("groups.ui.MeetingParts.where"), place(meeting, on), town(meeting));
        return facts;
    }

    private static String place(MeetingSummary meeting, Component on) {
        return meeting.place().isEmpty() ? on.getTranslation("groups.ui.MeetingParts.noPlace") : meeting.place();
    }

    private String town(MeetingSummary meeting) {
        var municipality = meeting.municipality();
        return municipality == null
                ? ""
                : network.municipalityNames(Set.of(municipality)).getOrDefault(municipality, "");
    }

    private static void add(DescriptionList facts, String icon, String label, String value, String detail) {
        var spoken = new Span(label);
        spoken.addClassName("visually-hidden");
        var more = new Span(detail);
        more.addClassName("facts__detail");
        var term = new DescriptionList.Term(new Icon(icon), spoken);
        var description = new DescriptionList.Description(new Span(value), more);
        var row = new Div(term, description);
        facts.getElement().appendChild(row.getElement());
    }

    OrderedList stages(MeetingSummary meeting, List<Stage> stages, Component on) {
        var list = new OrderedList();
        list.addClassName("stage-list");
        var begins = meeting.starts();
        for (var stage : stages) {
            list.add(stage(Dates.time(begins, Dates.here()), stage, on));
            begins = begins.plusSeconds(stage.minutes() * 60L);
        }
        return list;
    }

    private static ListItem stage(String time, Stage stage, Component on) {
        var row = new ListItem();
        row.add(part(time, "stage-list__time"), part(stage.title(), "stage-list__name"));
        row.add(part(on.getTranslation("groups.ui.MeetingParts.minutes", stage.minutes()), "stage-list__text"));
        return row;
    }

    private static Span part(String text, String style) {
        var part = new Span(text);
        part.addClassName(style);
        return part;
    }

    /** How many were there from each role and municipality: numbers, not names, since noticing is about who is missing. */
    private Div attendance(Set<PersonId> attended, Component on) {
        var portraits = people.portraits(attended).values();
        var total = new Paragraph(on.getTranslation("groups.ui.MeetingParts.attended", portraits.size()));
        var roles = count(
                portraits,
                portrait ->
                        on.getTranslation("perspective." + portrait.workplace().perspective()));
        var places = count(portraits, Portrait::municipality);
        places.remove("");
        var attendance = new Div(
                new H3(on.getTranslation("groups.ui.MeetingView.attendance")),
                total,
                line(on.getTranslation("groups.ui.MeetingParts.byRole"), roles),
                line(on.getTranslation("groups.ui.MeetingParts.byPlace"), places));
        attendance.addClassName("attendance");
        return attendance;
    }

    private static Map<String, Long> count(Collection<Portrait> portraits, Function<Portrait, String> by) {
        return portraits.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static Paragraph line(String label, Map<String, Long> counts) {
        var words = counts.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        var line = new Paragraph(label + " " + words);
        line.addClassName("attendance__counts");
        return line;
    }
}

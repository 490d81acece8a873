package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.network.PeopleAtWork;
import nl.leerkring.network.Portrait;

/** Who belongs to a group: name, role and where they work, facilitators first. */
@SpringComponent
class MemberLists {

    private final ReadingGroups groups;
    private final PeopleAtWork people;

    MemberLists(ReadingGroups groups, PeopleAtWork people) {
        this.groups = groups;
        this.people = people;
    }

    UnorderedList of(GroupId group, Reader reader, Component on) {
        var members = groups.members(group, reader);
        var list = new UnorderedList();
        list.addClassName("member-list");
        people.portraits(members.keySet()).values().stream()
                .sorted(facilitatorsFirst(members))
                .forEach(portrait -> list.add(row(portrait, members.getOrDefault(portrait.person(), false), on)));
        return list;
    }

    private static Comparator<Portrait> facilitatorsFirst(Map<PersonId, Boolean> members) {
        return Comparator.<Portrait, Boolean>comparing(portrait -> !members.getOrDefault(portrait.person(), false))
                .thenComparing(Portrait::name);
    }

    private static ListItem row(Portrait portrait, boolean facilitates, Component on) {
        var name = new Span(portrait.name());
        name.addClassName("member-list__name");
        var role = new Span(describe(portrait, facilitates, on));
        role.addClassName("member-list__role");
        return new ListItem(name, role);
    }

    private static String describe(Portrait portrait, boolean facilitates, Component on) {
        var role = on.getTranslation("perspective." + portrait.workplace().perspective());
        var place = portrait.team().isEmpty() ? portrait.employer() : portrait.team();
        var guide = facilitates ? on.getTranslation("groups.ui.MemberLists.facilitator") : "";
        return Stream.of(role, place, portrait.municipality(), guide)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}

package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.ReadingGroups;

/** Who belongs to a group: name, role and where they work, facilitators first. */
@SpringComponent
class MemberLists {

    private final ReadingGroups groups;
    private final Faces faces;

    MemberLists(ReadingGroups groups, Faces faces) {
        this.groups = groups;
        this.faces = faces;
    }

    /** A member, and whether they facilitate. */
    record Member(Face face, boolean facilitates) {}

    List<Member> members(GroupId group, Reader reader) {
        var members = groups.members(group, reader);
        return faces.of(members.keySet()).stream()
                .map(face -> new Member(face, members.getOrDefault(face.person(), false)))
                .sorted(Comparator.comparing(member -> !member.facilitates()))
                .toList();
    }

    UnorderedList of(GroupId group, Reader reader, Component on) {
        var list = new UnorderedList();
        list.addClassName("member-list");
        members(group, reader).forEach(member -> list.add(row(member, on)));
        return list;
    }

    /** Name and role; more can be added to it. */
    static ListItem row(Member member, Component on) {
        var guide = member.facilitates() ? " · " + on.getTranslation("groups.ui.MemberLists.facilitator") : "";
        return row(member.face().name(), member.face().describe(on) + guide);
    }

    static ListItem row(String who, String what) {
        var name = new Span(who);
        name.addClassName("member-list__name");
        var role = new Span(what);
        role.addClassName("member-list__role");
        return new ListItem(name, role);
    }
}

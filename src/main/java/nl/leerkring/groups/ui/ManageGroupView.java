package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.GroupWording;
import nl.leerkring.groups.Versioned;
import nl.leerkring.ui.Page;

/** Where the coordinator of a region names a working group and decides who belongs to it. */
@Route(GroupsNavigation.MANAGE)
@PermitAll
class ManageGroupView extends Page implements BeforeEnterObserver {

    private final transient ManageServices services;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();

    ManageGroupView(ManageServices services, CurrentReader current) {
        this.services = services;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        show(services.groups().bySlug(event.getRouteParameters().get("slug").orElse(""), reader));
    }

    private void show(GroupSummary group) {
        var naming = new Naming(group.id());
        var standing = naming.now(); // refuses who does not coordinate the region, before anything is shown
        begin(getTranslation("groups.ui.ManageGroupView.title"))
                .under(new Anchor(GroupsNavigation.group(group.slug()), group.name()));
        add(section(getTranslation("groups.ui.ManageGroupView.members"), new MemberDesk(new Welcoming(group.id()))));
        var fields = new GroupFields(services.typing());
        Component name = new Editor<>(fields, getTranslation("groups.ui.ManageGroupView.save"), naming)
                .showing(standing)
                .keptOn(services.typing().draft("group-" + group.id(), reader));
        add(section(getTranslation("groups.ui.ManageGroupView.naming"), name));
    }

    private class Naming implements Editor.Store<GroupWording> {

        private final GroupId group;

        Naming(GroupId group) {
            this.group = group;
        }

        @Override
        public void keep(long basedOn, GroupWording wording) {
            services.founding().correct(group, basedOn, wording, reader);
        }

        @Override
        public void kept(Editor<GroupWording> editor) {
            editor.showing(now()).saying(getTranslation("groups.ui.ManageGroupView.saved"));
        }

        @Override
        public Versioned<GroupWording> now() {
            return services.founding().wording(group, reader);
        }
    }

    private class Welcoming implements MemberDesk.Acts {

        private final GroupId group;

        Welcoming(GroupId group) {
            this.group = group;
        }

        @Override
        public List<MemberLists.Member> members() {
            return services.members().members(group, reader);
        }

        @Override
        public List<Face> find(String words) {
            return services.faces().of(services.welcoming().find(words, group, reader));
        }

        @Override
        public void welcome(PersonId person, boolean facilitates) {
            services.welcoming().welcome(person, group, facilitates, reader);
        }

        @Override
        public void appoint(PersonId person, boolean facilitates) {
            if (facilitates) {
                services.welcoming().makeFacilitator(person, group, reader);
            } else {
                services.welcoming().makeMember(person, group, reader);
            }
        }

        @Override
        public void sayGoodbye(PersonId person) {
            services.welcoming().sayGoodbye(person, group, reader);
        }
    }
}

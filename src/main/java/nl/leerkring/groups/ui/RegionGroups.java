package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.groups.FoundingGroups;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.network.ui.RegionPart;
import nl.leerkring.ui.DeviceDraft;

/** The working groups of a region, on the page on which that region is run. */
@SpringComponent
class RegionGroups implements RegionPart {

    private final FoundingGroups founding;
    private final Typing typing;

    RegionGroups(FoundingGroups founding, Typing typing) {
        this.founding = founding;
        this.typing = typing;
    }

    @Override
    public Component partFor(RegionId region, Reader reader) {
        return new GroupDesk(new GroupDesk.Acts() {
            @Override
            public List<GroupSummary> groups() {
                return founding.of(region, reader);
            }

            @Override
            public Editor<NewGroupFields.NewGroup> form(String button) {
                return Editor.ofNew(new NewGroupFields(typing), button, this::found);
            }

            @Override
            public DeviceDraft draft() {
                return typing.draft("group-new-" + region, reader);
            }

            private void found(NewGroupFields.NewGroup group) {
                founding.found(region, group.slug(), group.wording(), reader);
                var route = new RouteParameters("slug", group.slug().value());
                UI.getCurrent().navigate(ManageGroupView.class, route);
            }
        });
    }
}

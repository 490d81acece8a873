package nl.leerkring.groups.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.groups.CyclePlan;
import nl.leerkring.groups.GroupSummary;

/** Where a guide begins a cycle. */
@Route(GroupsNavigation.NEW_CYCLE)
@PermitAll
class NewCycleView extends PlanPage {

    NewCycleView(PlanServices services, CurrentReader current) {
        super(services, current);
    }

    @Override
    void enter(BeforeEnterEvent event) {
        var group = services()
                .groups()
                .bySlug(event.getRouteParameters().get("slug").orElse(""), reader());
        reader().requireGuideOf(group.id());
        begin(getTranslation("groups.ui.NewCycleView.title"))
                .under(new Anchor(GroupsNavigation.group(group.slug()), group.name()))
                .saying(getTranslation("groups.ui.NewCycleView.sub"));
        add(Editor.ofNew(
                new CycleFields(), getTranslation("groups.ui.NewCycleView.begin"), plan -> begin(group, plan)));
    }

    private void begin(GroupSummary group, CyclePlan plan) {
        goToPlan(services().cycles().begin(group.id(), plan, reader()));
    }
}

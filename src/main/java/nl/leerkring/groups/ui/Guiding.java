package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.CycleSummary;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.Empty;

/** What the page of a group offers to those who guide it and to its coordinator; to members it offers nothing. */
class Guiding {

    private final GroupSummary group;
    private final Reader reader;
    private final Component on;

    Guiding(GroupSummary group, Reader reader, Component on) {
        this.group = group;
        this.reader = reader;
        this.on = on;
    }

    /** The links in the head of the page; without a cycle the page itself asks to begin one. */
    List<Component> offers(Optional<CycleSummary> shown) {
        var offers = new ArrayList<Component>();
        if (guides()) {
            shown.ifPresent(cycle -> {
                offers.add(ActionLink.plain(GroupsNavigation.planCycle(cycle.id()), text("plan"))
                        .withIcon("edit"));
                offers.add(ActionLink.quiet(GroupsNavigation.newCycle(group.slug()), text("newCycle"))
                        .withIcon("plus"));
            });
        }
        if (reader.coordinates(group.region())) {
            offers.add(ActionLink.quiet(GroupsNavigation.manage(group.slug()), text("manage"))
                    .withIcon("settings"));
        }
        return offers;
    }

    Empty noCycle() {
        return guides()
                ? new Empty(
                        "calendar",
                        text("noCycle"),
                        text("noCycleGuide"),
                        ActionLink.primary(GroupsNavigation.newCycle(group.slug()), text("newCycle")))
                : new Empty("calendar", text("noCycle"), text("noCycleHelp"));
    }

    Empty nothingPlanned(CycleSummary cycle) {
        return guides()
                ? new Empty(
                        "calendar",
                        text("empty"),
                        text("emptyGuide"),
                        ActionLink.primary(GroupsNavigation.planCycle(cycle.id()), text("plan")))
                : new Empty("calendar", text("empty"), text("emptyHelp"));
    }

    private boolean guides() {
        return reader.guides(group.id());
    }

    private String text(String word) {
        return on.getTranslation("groups.ui.GroupView." + word);
    }
}

package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.leerkring.audience.Reader;

/**
 * A part of a group's screens that a later module brings: its contributions, its findings, its editions. The group names
 * none of them, so the arrow between the modules points one way.
 */
public interface Section {

    /** From top to bottom. */
    int order();

    /** What this module shows at that place to this reader; nothing when it has nothing to do there. */
    Optional<Component> at(Place place, Reader reader);
}

package nl.leerkring.network.ui;

import com.vaadin.flow.component.Component;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;

/**
 * A part of the page on which a region is run, brought by a later module: its groups, its themes. The network names none of
 * them, so the arrow between the modules points one way.
 */
public interface RegionPart {

    /** From top to bottom, below the network's own parts. */
    default int order() {
        return 100;
    }

    /**
     * What this module shows of the region: a section with its own heading, which shows itself anew when something in it
     * changed. Only asked for readers who run the region; the services behind it decide all the same.
     */
    Component partFor(RegionId region, Reader reader);
}

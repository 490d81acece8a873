package nl.leerkring.network.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.network.RunningRegions;
import nl.leerkring.ui.MenuGuard;

/** "Beheer" stands in the menu of those who have something to run. */
@SpringComponent
class RegionsEntry implements MenuGuard {

    private final RunningRegions regions;
    private final CurrentReader readers;

    RegionsEntry(RunningRegions regions, CurrentReader readers) {
        this.regions = regions;
        this.readers = readers;
    }

    @Override
    public String path() {
        return NetworkNavigation.regions();
    }

    @Override
    public boolean opens() {
        return regions.runsAny(readers.get());
    }
}

package nl.leerkring.network.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerkring.access.Administering;
import nl.leerkring.access.LettingPeopleIn;
import nl.leerkring.network.Coordination;
import nl.leerkring.network.CorrectingTheMap;
import nl.leerkring.network.Network;
import nl.leerkring.network.PeopleOfRegions;
import nl.leerkring.network.RunningRegions;

/** Whom the screens on which a region is run ask for what. */
@SpringComponent
record RegionServices(
        RunningRegions running,
        Network network,
        CorrectingTheMap correcting,
        Coordination coordination,
        PeopleOfRegions people,
        LettingPeopleIn door,
        Administering administering) {}

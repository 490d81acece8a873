package nl.leerkring.groups.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import nl.leerkring.groups.PlanningCycles;
import nl.leerkring.groups.PlanningMeetings;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.network.Network;

/** Whom the screens on which cycles and meetings are planned ask for what. */
@SpringComponent
record PlanServices(
        ReadingGroups groups,
        PlanningCycles cycles,
        PlanningMeetings meetings,
        Network network,
        Typing typing,
        Clock clock) {}

package nl.leerkring.network.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerkring.access.People;
import nl.leerkring.network.Network;
import nl.leerkring.network.PeopleAtWork;

/** Whom the profile asks for what. */
@SpringComponent
record ProfileServices(People people, PeopleAtWork work, Network network) {}

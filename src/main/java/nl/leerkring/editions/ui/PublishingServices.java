package nl.leerkring.editions.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerkring.editions.PublishingEditions;
import nl.leerkring.groups.CountingReaders;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.safeguard.PersonalDataScanner;

/** Whom the place where an edition is published asks for what. */
@SpringComponent
record PublishingServices(
        PublishingEditions editions, ReadingGroups groups, CountingReaders counting, PersonalDataScanner scanner) {}

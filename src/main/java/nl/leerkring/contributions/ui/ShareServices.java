package nl.leerkring.contributions.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerkring.contributions.NearContributions;
import nl.leerkring.contributions.RespondingToContributions;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.groups.CountingReaders;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.network.PeopleAtWork;
import nl.leerkring.safeguard.PersonalDataScanner;
import nl.leerkring.vocabulary.Vocabulary;

/** Whom the form to share asks for what: one bundle, so that its parts do not each ask for five. */
@SpringComponent
record ShareServices(
        SharingContributions sharing,
        RespondingToContributions responding,
        NearContributions near,
        CountingReaders readers,
        ReadingGroups groups,
        PeopleAtWork people,
        PersonalDataScanner scanner,
        Vocabulary vocabulary) {}

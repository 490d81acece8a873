package nl.leerkring.contributions.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerkring.chain.WhatBecame;
import nl.leerkring.contributions.ArrangingContributions;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.contributions.RespondingToContributions;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.safeguard.PersonalDataScanner;
import nl.leerkring.search.SearchService;
import nl.leerkring.vocabulary.Vocabulary;

/** Whom the page of a contribution asks for what. */
@SpringComponent
record ContributionServices(
        ReadingContributions reading,
        SharingContributions sharing,
        RespondingToContributions responding,
        ArrangingContributions arranging,
        WhatBecame became,
        ReadingGroups groups,
        Vocabulary vocabulary,
        SearchService search,
        PersonalDataScanner scanner) {}

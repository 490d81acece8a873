package nl.leerkring.network.ui;

import java.util.List;
import nl.leerkring.network.MunicipalityEntry;
import nl.leerkring.network.OrganisationEntry;
import nl.leerkring.network.TeamEntry;

/** Where somebody in a region can work. */
record PlaceChoices(
        List<MunicipalityEntry> municipalities, List<TeamEntry> teams, List<OrganisationEntry> organisations) {}

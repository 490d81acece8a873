package nl.leerkring.network;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A neighbourhood team, whatever this place calls it; its members come from several employers. */
@Entity
class Team {

    @EmbeddedId
    private TeamId id;

    private String name;
    private String word;

    @EmbeddedColumnNaming("municipality_%s")
    private MunicipalityId municipality;

    @ElementCollection
    @CollectionTable(name = "team_employer", joinColumns = @JoinColumn(name = "team_id"))
    @AttributeOverride(name = "id", column = @Column(name = "organisation_id"))
    private Set<OrganisationId> employers = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(String name, String word, MunicipalityId municipality, Set<OrganisationId> employers) {
        this.id = TeamId.random();
        this.municipality = municipality;
        correct(name, word, employers);
    }

    final void correct(String newName, String newWord, Set<OrganisationId> newEmployers) {
        this.name = Named.checked(newName, TeamEntry.LONGEST_NAME);
        this.word = Named.checked(newWord, TeamEntry.LONGEST_WORD);
        this.employers.retainAll(newEmployers);
        this.employers.addAll(newEmployers);
    }

    TeamEntry entry() {
        return new TeamEntry(id, name, word, municipality, Set.copyOf(employers));
    }

    TeamId id() {
        return id;
    }

    String name() {
        return name;
    }

    MunicipalityId municipality() {
        return municipality;
    }
}

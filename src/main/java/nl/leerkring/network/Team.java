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
        this.name = name;
        this.word = word;
        this.municipality = municipality;
        this.employers.addAll(employers);
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

package nl.leerkring.network;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;

/** An employer; it may serve several municipalities, as one organisation of three does. */
@Entity
class Organisation {

    @EmbeddedId
    private OrganisationId id;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @ElementCollection
    @CollectionTable(name = "organisation_municipality", joinColumns = @JoinColumn(name = "organisation_id"))
    @AttributeOverride(name = "id", column = @Column(name = "municipality_id"))
    private Set<MunicipalityId> serves = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(String name, OrganisationKind kind, Set<MunicipalityId> serves) {
        this.id = OrganisationId.random();
        correct(name, kind, serves);
    }

    final void correct(String newName, OrganisationKind newKind, Set<MunicipalityId> newlyServed) {
        this.name = Named.checked(newName, OrganisationEntry.LONGEST_NAME);
        this.kind = newKind;
        this.serves.retainAll(newlyServed);
        this.serves.addAll(newlyServed);
    }

    void alsoServe(Set<MunicipalityId> more) {
        this.serves.addAll(more);
    }

    OrganisationEntry entry() {
        return new OrganisationEntry(id, name, kind, Set.copyOf(serves));
    }

    OrganisationId id() {
        return id;
    }

    String name() {
        return name;
    }

    OrganisationKind kind() {
        return kind;
    }
}

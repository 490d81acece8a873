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
        this.name = name;
        this.kind = kind;
        this.serves.addAll(serves);
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

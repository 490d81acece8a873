package nl.leerkring.contributions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.leerkring.audience.PersonId;
import nl.leerkring.network.MunicipalityId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** "Bij ons ook": recognised at another place. A nameless one holds nobody and no place. */
@Entity
class Recognition {

    @Id
    private UUID id;

    @EmbeddedColumnNaming("contribution_%s")
    private ContributionId contribution;

    @EmbeddedColumnNaming("account_%s")
    private @Nullable PersonId person;

    @EmbeddedColumnNaming("municipality_%s")
    private @Nullable MunicipalityId municipality;

    private LocalDate recognisedOn; // a day, not a moment: moments can be matched with who was signed in

    @SuppressWarnings("NullAway.Init")
    protected Recognition() {}

    private Recognition(ContributionId contribution, LocalDate on) {
        this.id = UUID.randomUUID();
        this.contribution = contribution;
        this.recognisedOn = on;
    }

    static Recognition nameless(ContributionId contribution, LocalDate on) {
        return new Recognition(contribution, on);
    }

    static Recognition by(
            PersonId person, @Nullable MunicipalityId municipality, ContributionId contribution, LocalDate on) {
        var recognition = new Recognition(contribution, on);
        recognition.person = person;
        recognition.municipality = municipality;
        return recognition;
    }
}

package nl.leerkring.interchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.ImportedContribution;
import nl.leerkring.contributions.NewContribution;
import nl.leerkring.contributions.ShownAs;
import org.jspecify.annotations.Nullable;

/** One contribution that an administrator brings in: anywhere, of anybody, of any day that has been. */
class ImportedRow {

    private static final Instant EARLIEST =
            LocalDate.of(1900, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private final Reading reading;
    private final Instant now;

    ImportedRow(Reading reading, Instant now) {
        this.reading = reading;
        this.now = now;
    }

    ImportedContribution read() {
        var places = reading.group();
        var scope = reading.audience();
        var perspective = reading.constant(Field.PERSPECTIVE, Perspective.class);
        checkScope(scope, perspective);
        reading.refuseWhenGiven(Field.SHOWN_AS, "onlyOwn");
        var wording = reading.wording();
        var setting = reading.settingIn(places);
        var marks = reading.marks(places == null ? reading.themesOfAll() : reading.themesOf(places));
        var externalId = reading.externalId();
        var municipality = reading.one(Field.MUNICIPALITY, "municipalityUnknown", reading.names()::municipality);
        var at = reading.one(Field.CREATED_AT, "createdAt", this::moment);
        reading.requireNoErrors();
        var contribution = new NewContribution(
                UUID.randomUUID(),
                setting,
                Objects.requireNonNull(wording),
                ShownAs.IMPORTED,
                Objects.requireNonNull(scope),
                marks,
                externalId);
        return new ImportedContribution(contribution, perspective, municipality, at);
    }

    private void checkScope(@Nullable Scope scope, @Nullable Perspective perspective) {
        if (reading.given().all(Field.GROUP).isEmpty()) {
            reading.refuseWhenGiven(Field.MEETING, "needsGroup");
            reading.refuseWhenGiven(Field.QUESTION, "needsGroup");
            if (scope != null && scope.compareTo(Scope.NETWORK) < 0) {
                reading.refuse(Field.AUDIENCE, "audienceNeedsGroup");
            }
        }
        if (scope == Scope.PEERS && perspective == null) {
            reading.refuse(Field.PERSPECTIVE, "perspectiveForPeers");
        }
    }

    private Optional<Instant> moment(String text) {
        return Moments.read(text).filter(moment -> !moment.isBefore(EARLIEST) && !moment.isAfter(now));
    }
}

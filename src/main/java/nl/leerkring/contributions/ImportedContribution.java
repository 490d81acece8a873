package nl.leerkring.contributions;

import java.time.Instant;
import nl.leerkring.audience.Perspective;
import nl.leerkring.network.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Something said elsewhere that an administrator brings in. It has no author; the role and the municipality it came from are
 * shown as they are given, since nobody here could be recognised by them.
 */
public record ImportedContribution(
        NewContribution contribution,
        @Nullable Perspective perspective,
        @Nullable MunicipalityId municipality,
        @Nullable Instant saidAt) {

    public ImportedContribution {
        if (contribution.shownAs() != ShownAs.IMPORTED) {
            throw new IllegalArgumentException("imported and yet shown by " + contribution.shownAs());
        }
    }

    /** The same, said there. */
    ImportedContribution standingIn(NewContribution.Setting place) {
        return new ImportedContribution(contribution.standingIn(place), perspective, municipality, saidAt);
    }
}

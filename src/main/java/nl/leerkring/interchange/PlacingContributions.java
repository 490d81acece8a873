package nl.leerkring.interchange;

import java.util.List;
import java.util.Locale;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ImportingContributions;
import nl.leerkring.contributions.SharingContributions;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Places one contribution for a program: an administrator's stands under nobody's name, anybody else's under that of the
 * owner of the key.
 */
@Service
class PlacingContributions {

    private final SharingContributions sharing;
    private final ImportingContributions importing;
    private final RowReader rows;

    PlacingContributions(SharingContributions sharing, ImportingContributions importing, RowReader rows) {
        this.sharing = sharing;
        this.importing = importing;
        this.rows = rows;
    }

    /** Which contribution it became, and whether it was not there before. */
    record Placed(ContributionId contribution, boolean fresh) {}

    Placed place(Given given, Reader by, Locale language) {
        try {
            return placeOnce(given, by, language);
        } catch (DataIntegrityViolationException sameAtTheSameTime) {
            return placeOnce(given, by, language); // the other one is there now, and found by its external id
        }
    }

    private Placed placeOnce(Given given, Reader by, Locale language) {
        if (by.administrator()) {
            var imported = rows.rows(by, language).imported(given);
            var placed = importing.place(List.of(imported), by).getFirst();
            return new Placed(placed.contribution(), placed.fresh());
        }
        var shared = sharing.share(rows.rows(by, language).own(given), by);
        return new Placed(shared.contribution(), shared.fresh());
    }
}

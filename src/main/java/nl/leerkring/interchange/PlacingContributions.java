package nl.leerkring.interchange;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ImportingContributions;
import nl.leerkring.contributions.NewContribution;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.safeguard.PersonalDataKind;
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
    private final Noticing noticing;
    private final RowReader rows;

    PlacingContributions(
            SharingContributions sharing, ImportingContributions importing, Noticing noticing, RowReader rows) {
        this.sharing = sharing;
        this.importing = importing;
        this.noticing = noticing;
        this.rows = rows;
    }

    /** Which contribution it became, whether it was not there before, and what in the words could point to a resident. */
    record Placed(ContributionId contribution, boolean fresh, Set<PersonalDataKind> noticed) {}

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
            var placed = importing.placeOne(imported, by);
            return new Placed(placed.contribution(), placed.fresh(), noticed(imported.contribution()));
        }
        var own = rows.rows(by, language).own(given);
        var shared = sharing.share(own, by);
        return new Placed(shared.contribution(), shared.fresh(), noticed(own));
    }

    private Set<PersonalDataKind> noticed(NewContribution contribution) {
        return new TreeSet<>(noticing.in(contribution.wording()));
    }
}

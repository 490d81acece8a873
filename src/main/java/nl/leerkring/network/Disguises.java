package nl.leerkring.network;

import nl.leerkring.audience.Perspective;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a person looks when shown by role: role and municipality, by itself coarser as long as fewer than five people in the
 * network match. Whoever is the only team leader of a small town is not recognised by "teamleider" either way.
 */
@Service
@Transactional(readOnly = true)
public class Disguises {

    /** With fewer than this many people alike, a role and a place point at somebody (rule 3 of the product). */
    public static final int ENOUGH_ALIKE = 5;

    private final Profiles profiles;
    private final Municipalities municipalities;

    Disguises(Profiles profiles, Municipalities municipalities) {
        this.profiles = profiles;
        this.municipalities = municipalities;
    }

    /** The finest look that still hides this workplace among enough others. */
    public Disguise of(Workplace workplace) {
        var role = workplace.perspective();
        var municipality = workplace.municipality();
        if (municipality == null) {
            return new Disguise(role, null, null);
        }
        if (profiles.countByPerspectiveAndMunicipality(role, municipality) >= ENOUGH_ALIKE) {
            return new Disguise(role, municipality, null);
        }
        var size = municipalities.findById(municipality).orElseThrow().summary().size();
        return alike(role, size) >= ENOUGH_ALIKE ? new Disguise(role, null, size) : new Disguise(role, null, null);
    }

    private long alike(Perspective role, SizeClass size) {
        var ofThatSize = municipalities.findAll().stream()
                .map(Municipality::summary)
                .filter(municipality -> municipality.size() == size)
                .map(MunicipalitySummary::id)
                .toList();
        return profiles.countByPerspectiveAndMunicipalityIn(role, ofThatSize);
    }

    /** A role with at most one of the two places. */
    public record Disguise(
            Perspective perspective,
            @Nullable MunicipalityId municipality,
            @Nullable SizeClass size) {}
}

package nl.leerkring.contributions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Perspective;
import nl.leerkring.network.Disguises.Disguise;
import nl.leerkring.network.MunicipalityId;
import nl.leerkring.network.SizeClass;
import nl.leerkring.network.TeamId;
import nl.leerkring.network.Workplace;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a contribution, and what of that is shown. The real team and municipality are kept only to count
 * support; for a nameless contribution there is no author at all.
 */
@Embeddable
class Author {

    @EmbeddedColumnNaming("author_%s")
    private @Nullable PersonId person;

    @Enumerated(EnumType.STRING)
    private @Nullable Perspective perspective;

    @EmbeddedColumnNaming("team_%s")
    private @Nullable TeamId team;

    @EmbeddedColumnNaming("municipality_%s")
    private @Nullable MunicipalityId municipality;

    @EmbeddedColumnNaming("shown_place_%s")
    private @Nullable MunicipalityId shownPlace;

    @Enumerated(EnumType.STRING)
    @Column(name = "shown_size")
    private @Nullable SizeClass shownSize;

    protected Author() {}

    static Author nobody() {
        return new Author();
    }

    /** Shown by name: role and municipality beside it. */
    static Author named(PersonId person, Workplace workplace) {
        var author = at(person, workplace);
        author.shownPlace = workplace.municipality();
        return author;
    }

    /** Shown by role, at a place coarse enough to hide among others. */
    static Author disguised(PersonId person, Workplace workplace, Disguise disguise) {
        var author = at(person, workplace);
        author.shownPlace = disguise.municipality();
        author.shownSize = disguise.size();
        return author;
    }

    /** Somebody elsewhere, of whom only this is known. */
    static Author elsewhere(@Nullable Perspective perspective, @Nullable MunicipalityId municipality) {
        var author = new Author();
        author.perspective = perspective;
        author.municipality = municipality;
        author.shownPlace = municipality;
        return author;
    }

    private static Author at(PersonId person, Workplace workplace) {
        var author = new Author();
        author.person = person;
        author.perspective = workplace.perspective();
        author.team = workplace.team();
        author.municipality = workplace.municipality();
        return author;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    @Nullable
    Perspective perspective() {
        return perspective;
    }

    @Nullable
    TeamId team() {
        return team;
    }

    @Nullable
    MunicipalityId municipality() {
        return municipality;
    }

    @Nullable
    MunicipalityId shownPlace() {
        return shownPlace;
    }

    @Nullable
    SizeClass shownSize() {
        return shownSize;
    }
}

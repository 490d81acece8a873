package nl.leerkring.interchange;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.NewContribution;
import nl.leerkring.contributions.ShownAs;
import nl.leerkring.vocabulary.ThemeId;
import org.jspecify.annotations.Nullable;

/** One contribution that a person places themselves: in their own group, now, from their own role and place. */
class OwnRow {

    private final Reading reading;
    private final Reader by;

    OwnRow(Reading reading, Reader by) {
        this.reading = reading;
        this.by = by;
    }

    NewContribution read() {
        var places = reading.required(Field.GROUP, ownGroup());
        var scope = reading.audience();
        refuseWhatIsNotTheirs(places, scope);
        var wording = reading.wording();
        var setting = reading.settingIn(places);
        var marks = reading.marks(themesIn(places));
        var externalId = reading.externalId();
        var shownAs = Optional.ofNullable(reading.constant(Field.SHOWN_AS, ShownAs.class))
                .orElse(ShownAs.NAME);
        refuseOtherThanNameOrRole(shownAs);
        reading.requireNoErrors();
        return new NewContribution(
                UUID.randomUUID(),
                setting,
                Objects.requireNonNull(wording),
                shownAs,
                Objects.requireNonNull(scope),
                marks,
                externalId);
    }

    /** A group one may know of but not write in looks the same as one that is not there. */
    private @Nullable GroupPlaces ownGroup() {
        return reading.one(
                Field.GROUP,
                "groupUnknown",
                slug -> reading.names()
                        .group(slug)
                        .filter(places -> by.belongsTo(places.group().id())));
    }

    /** Without a group of one's own no theme is looked up: the reason would tell which themes others have. */
    private Set<ThemeId> themesIn(@Nullable GroupPlaces places) {
        return places == null ? Set.of() : reading.themesOf(places);
    }

    private void refuseWhatIsNotTheirs(@Nullable GroupPlaces places, @Nullable Scope scope) {
        reading.refuseWhenGiven(Field.PERSPECTIVE, "onlyImport");
        reading.refuseWhenGiven(Field.MUNICIPALITY, "onlyImport");
        reading.refuseWhenGiven(Field.CREATED_AT, "onlyImport");
        if (places == null) {
            return;
        }
        if (scope == Scope.PUBLIC && !by.coordinates(places.group().region())) {
            reading.refuse(Field.AUDIENCE, "audiencePublic");
        }
        if (!by.guides(places.group().id())) {
            reading.refuseWhenGiven(Field.LEVEL, "levelByGuide");
        }
    }

    /** Whoever wants to be nameless cannot come with a key that is theirs: the screen says what that means, and keeps it. */
    private void refuseOtherThanNameOrRole(ShownAs shownAs) {
        if (shownAs != ShownAs.NAME && shownAs != ShownAs.ROLE) {
            reading.refuse(Field.SHOWN_AS, "shownAs");
        }
    }
}

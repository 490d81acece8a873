package nl.leerkring.interchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerkring.access.ApiProblem.FieldError;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.ContributionKind;
import nl.leerkring.contributions.ContributionText;
import nl.leerkring.contributions.ExternalId;
import nl.leerkring.contributions.NewContribution.Marks;
import nl.leerkring.contributions.NewContribution.Setting;
import nl.leerkring.contributions.NewContribution.Wording;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.MeetingSummary;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.vocabulary.Level;
import nl.leerkring.vocabulary.Line;
import nl.leerkring.vocabulary.Reach;
import nl.leerkring.vocabulary.ThemeId;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one contribution; goes on after a mistake, so that all mistakes are told at once. */
class Reading {

    private final Given given;
    private final Names names;
    private final RowReader with;
    private final Locale language;
    private final List<FieldError> errors = new ArrayList<>();

    Reading(Given given, Names names, RowReader with, Locale language) {
        this.given = given;
        this.names = names;
        this.with = with;
        this.language = language;
    }

    Given given() {
        return given;
    }

    Names names() {
        return names;
    }

    void refuse(Field field, String why, Object... values) {
        errors.add(with.texts().refusal(field.key(), why, language, values));
    }

    void refuseWhenGiven(Field field, String why) {
        if (!given.all(field).isEmpty()) {
            refuse(field, why);
        }
    }

    /** Refuses the whole when any field was refused. */
    void requireNoErrors() {
        if (!errors.isEmpty()) {
            throw new RefusedFields(errors);
        }
    }

    /** The one value of a field, read this way; refused for this reason when that gives nothing. */
    <T> @Nullable T one(Field field, String whyNot, Function<String, Optional<T>> read) {
        if (given.all(field).size() > 1) {
            refuse(field, "oneValue");
            return null;
        }
        var text = given.one(field);
        var value = text.flatMap(read);
        if (text.isPresent() && value.isEmpty()) {
            refuse(field, whyNot, text.get());
        }
        return value.orElse(null);
    }

    <T> @Nullable T required(Field field, @Nullable T value) {
        if (value == null && given.all(field).isEmpty()) {
            refuse(field, "missing");
        }
        return value;
    }

    <E extends Enum<E>> @Nullable E constant(Field field, Class<E> type) {
        return one(field, "unknownValue", text -> with.constants().find(type, text));
    }

    @Nullable
    Scope audience() {
        return required(Field.AUDIENCE, constant(Field.AUDIENCE, Scope.class));
    }

    @Nullable
    GroupPlaces group() {
        return one(Field.GROUP, "groupUnknown", names::group);
    }

    /** Kind, title and text together; nothing when one of them is wrong. */
    @Nullable
    Wording wording() {
        var kind = required(Field.KIND, constant(Field.KIND, ContributionKind.class));
        var text = required(Field.TEXT, one(Field.TEXT, "text", Reading::text));
        var title = one(Field.TITLE, "title", Reading::title);
        return kind == null || text == null ? null : new Wording(kind, title, text);
    }

    private static Optional<ContributionText> text(String given) {
        return readable(() -> ContributionText.of(given));
    }

    private static Optional<String> title(String given) {
        return readable(() -> ContributionText.title(given));
    }

    @Nullable
    ExternalId externalId() {
        return one(Field.EXTERNAL_ID, "externalId", text -> readable(() -> ExternalId.of(text)));
    }

    private interface Attempt<T> {
        T read();
    }

    private static <T> Optional<T> readable(Attempt<T> attempt) {
        try {
            return Optional.of(attempt.read());
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** Where in the group it was said. Meeting and question decide the cycle; without them it is the newest. */
    Setting settingIn(@Nullable GroupPlaces places) {
        if (places == null) {
            return new Setting(null, null, null, null, null);
        }
        var meeting = one(Field.MEETING, "meetingUnknown", places::meeting);
        var question = one(Field.QUESTION, "questionUnknown", places::question);
        var cycle = cycle(places, meeting, question);
        if (question != null && !question.cycle().equals(cycle)) {
            refuse(Field.QUESTION, "questionElsewhere");
        }
        return new Setting(
                places.group().id(),
                cycle,
                meeting == null ? null : meeting.id(),
                question == null ? null : question.id(),
                null);
    }

    private static @Nullable CycleId cycle(
            GroupPlaces places, @Nullable MeetingSummary meeting, @Nullable QuestionSummary question) {
        if (meeting != null) {
            return meeting.cycle();
        }
        return question == null ? places.newest() : question.cycle();
    }

    /** The themes among those of this group and its region. */
    Set<ThemeId> themesOf(GroupPlaces places) {
        return several(
                Field.THEMES,
                "themeUnknown",
                title -> Optional.ofNullable(places.themes().get(title.toLowerCase(Locale.ROOT))));
    }

    /** The themes among those of all groups and regions: for who may know them all. */
    Set<ThemeId> themesOfAll() {
        return several(Field.THEMES, "themeUnknown", names::theme);
    }

    /** How it is arranged, under these themes. */
    Marks marks(Set<ThemeId> themes) {
        return new Marks(
                themes,
                several(Field.LINE, "unknownValue", text -> with.constants().find(Line.class, text)),
                constant(Field.REACH, Reach.class),
                constant(Field.LEVEL, Level.class));
    }

    private <T> Set<T> several(Field field, String whyNot, Function<String, Optional<T>> read) {
        var values = new HashSet<T>();
        for (var text : given.all(field)) {
            read.apply(text).ifPresentOrElse(values::add, () -> refuse(field, whyNot, text));
        }
        return values;
    }
}

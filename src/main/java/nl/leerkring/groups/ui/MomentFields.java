package nl.leerkring.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import nl.leerkring.calendar.Days;
import nl.leerkring.groups.CyclePlan;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.DayField;

/** On which day a meeting is, and from when to when. A day outside the cycle is allowed, and said. */
class MomentFields extends Div {

    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final LocalTime END_OF_AFTERNOON = LocalTime.of(16, 30);

    private final DayField day = new DayField(text("day"));
    private final TimePicker from = time("from", AFTERNOON);
    private final TimePicker to = time("to", END_OF_AFTERNOON);
    private final transient CyclePlan cycle;
    private final transient Runnable onChanged;

    MomentFields(CyclePlan cycle, Runnable onChanged) {
        this.cycle = cycle;
        this.onChanged = onChanged;
        addClassName("editor__row");
        day.addValueChangeListener(change -> sayWhetherOutside());
        add(day, from, to);
    }

    private TimePicker time(String word, LocalTime usual) {
        var field = new TimePicker(text(word), usual);
        field.setLocale(getLocale());
        field.setStep(Duration.ofMinutes(15));
        field.addValueChangeListener(change -> onChanged.run());
        return field;
    }

    private void sayWhetherOutside() {
        var outside = !day.isEmpty() && !cycle.holds(day.getValue());
        day.setHelperText(
                outside
                        ? getTranslation(
                                "groups.ui.MomentFields.outside",
                                Dates.day(cycle.begins(), getLocale()),
                                Dates.day(cycle.ends(), getLocale()))
                        : "");
    }

    void show(Instant starts, Instant ends) {
        day.setValue(Days.dayOf(starts));
        from.setValue(starts.atZone(Days.AMSTERDAM).toLocalTime());
        to.setValue(ends.atZone(Days.AMSTERDAM).toLocalTime());
    }

    void check(FieldCheck check) {
        check.that(day, day.isEmpty() ? text("dayEmpty") : "")
                .that(from, from.isEmpty() ? text("timeEmpty") : "")
                .that(to, problemWithEnd());
    }

    private String problemWithEnd() {
        if (to.isEmpty()) {
            return text("timeEmpty");
        }
        return duration().isZero() && !from.isEmpty() ? text("endsEarly") : "";
    }

    /** How long it takes; nothing as long as that cannot be told. */
    Duration duration() {
        return from.isEmpty() || to.isEmpty() || !from.getValue().isBefore(to.getValue())
                ? Duration.ZERO
                : Duration.between(from.getValue(), to.getValue());
    }

    Instant starts() {
        return moment(from);
    }

    Instant ends() {
        return moment(to);
    }

    private Instant moment(TimePicker time) {
        return day.getValue().atTime(time.getValue()).atZone(Days.AMSTERDAM).toInstant();
    }

    private String text(String word) {
        return getTranslation("groups.ui.MomentFields." + word);
    }
}

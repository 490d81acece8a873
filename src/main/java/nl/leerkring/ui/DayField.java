package nl.leerkring.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A day, typed or picked, as people here write it: 24-11-2026, with weeks from Monday. */
public class DayField extends DatePicker {

    private static final int MONDAY = 1;

    public DayField(String label) {
        super(label);
        var texts = new DatePickerI18n()
                .setMonthNames(months(getLocale()))
                .setWeekdays(days(TextStyle.FULL_STANDALONE, getLocale()))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, getLocale()))
                .setFirstDayOfWeek(MONDAY)
                // The first is how it is shown; the others are only understood, as when somebody pastes.
                .setDateFormats("d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd");
        setI18n(texts.setToday(getTranslation("ui.DayField.today"))
                .setCancel(getTranslation("ui.DayField.cancel"))
                .setBadInputErrorMessage(getTranslation("ui.DayField.unreadable")));
    }

    private static List<String> months(Locale locale) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    /** From Sunday, as the calendar wants them, whatever day the week begins with. */
    private static List<String> days(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}

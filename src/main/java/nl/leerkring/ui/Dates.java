package nl.leerkring.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.leerkring.calendar.Days;

/** Dates and times as people here write them: "di 24 november 2026, 13.30 uur". */
public final class Dates {

    private Dates() {}

    /** The language of whoever is looking at this screen. */
    public static Locale here() {
        return UI.getCurrent().getLocale();
    }

    /** di 24 november 2026. */
    public static String day(LocalDate day, Locale locale) {
        return format("EEE d MMMM yyyy", locale).format(day).replace(".", "");
    }

    public static String day(Instant moment, Locale locale) {
        return day(Days.dayOf(moment), locale);
    }

    /** 24 november 2026, for running text. */
    public static String date(Instant moment, Locale locale) {
        return format("d MMMM yyyy", locale).format(local(moment));
    }

    /** di 24 nov, where the year is known. */
    public static String shortDay(Instant moment, Locale locale) {
        return format("EEE d MMM", locale).format(local(moment)).replace(".", "");
    }

    /** november 2016. */
    public static String month(LocalDate day, Locale locale) {
        return format("MMMM yyyy", locale).format(day);
    }

    /** di 24 november 2026, 13.30 uur. */
    public static String moment(Instant moment, Locale locale) {
        return day(moment, locale) + ", " + time(moment, locale) + (isDutch(locale) ? " uur" : "");
    }

    /** 13.30 in Dutch, 13:30 in English. */
    public static String time(Instant moment, Locale locale) {
        return format(isDutch(locale) ? "HH.mm" : "HH:mm", locale).format(local(moment));
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(Days.AMSTERDAM);
    }

    private static boolean isDutch(Locale locale) {
        return "nl".equals(locale.getLanguage());
    }

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, isDutch(locale) ? Locale.of("nl", "NL") : Locale.UK);
    }
}

package nl.leerkring.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.leerkring.ui.Dates;

/** Dates in the language of a public page, for its template. */
record Days(Locale locale) {

    public String of(Instant moment) {
        return Dates.date(moment, locale);
    }

    public String of(LocalDate day) {
        return Dates.day(day, locale);
    }

    public String month(LocalDate day) {
        return Dates.month(day, locale);
    }
}

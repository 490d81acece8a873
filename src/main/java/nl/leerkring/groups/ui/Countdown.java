package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.leerkring.calendar.Days;

/** How long until a meeting, as people say it: "vandaag", "morgen", "over 6 dagen". */
final class Countdown {

    private Countdown() {}

    /** The calendar days between two moments, here. */
    static long between(Instant from, Instant until) {
        return ChronoUnit.DAYS.between(Days.dayOf(from), Days.dayOf(until));
    }

    static String days(long days, Component on) {
        return on.getTranslation("groups.ui.Countdown.days", Math.max(0, days));
    }
}

package nl.leerkring.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is for the people here, whatever zone the clock of the machine stands in. */
public final class Days {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Days() {}

    /** The day it is here now. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The day on which something happened here. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, AMSTERDAM);
    }
}

package nl.leerkring.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of an instance that shows the sample: the real time, except for whoever loads the sample, who lives in 2016. A
 * scoped value, so that nobody else's time moves while it loads.
 */
class SampleClock extends Clock {

    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final Clock real;

    SampleClock(Clock real) {
        this.real = real;
    }

    /** Runs this as if it were that moment. */
    void at(Instant moment, Runnable act) {
        ScopedValue.where(THEN, moment).run(act);
    }

    @Override
    public Instant instant() {
        return THEN.isBound() ? THEN.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}

package nl.leerkring.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each of many may still try something: some times at once, and after that once in a while. */
class Tries {

    // What an attacker with many addresses can make us remember; the longest unused ones are forgotten first.
    private static final int MOST = 20_000;

    private final int atOnce;
    private final Duration oneMoreEvery;
    private final Map<String, Instant> freshAt = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    Tries(int atOnce, Duration oneMoreEvery) {
        this.atOnce = atOnce;
        this.oneMoreEvery = oneMoreEvery;
    }

    // One moment says it all: when this one will have all its tries back. A try moves it on by one interval.
    boolean anyLeft(String who, Instant now) {
        return !freshAfterOneMore(who, now).isAfter(now.plus(oneMoreEvery.multipliedBy(atOnce)));
    }

    void take(String who, Instant now) {
        freshAt.put(who, freshAfterOneMore(who, now));
    }

    void giveBack(String who) {
        freshAt.computeIfPresent(who, (same, fresh) -> fresh.minus(oneMoreEvery));
    }

    void forget(String who) {
        freshAt.remove(who);
    }

    private Instant freshAfterOneMore(String who, Instant now) {
        var fresh = freshAt.getOrDefault(who, now);
        return (fresh.isBefore(now) ? now : fresh).plus(oneMoreEvery);
    }
}

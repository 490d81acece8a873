package nl.leerkring.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import org.jspecify.annotations.Nullable;

/** Who and what the story has named so far, under the keys its files use, and when it plays. */
class Cast {

    private final Map<String, Object> named = new HashMap<>();
    private final Map<String, Reader> readers = new HashMap<>();
    private final CurrentReader standing;
    private final LocalDate today;

    Cast(CurrentReader standing, LocalDate today) {
        this.standing = standing;
        this.today = today;
    }

    <T> T name(String key, T thing) {
        named.put(thing.getClass().getSimpleName() + " " + key, thing);
        return thing;
    }

    <T> T get(Class<T> type, String key) {
        var found = named.get(type.getSimpleName() + " " + key);
        if (found == null) {
            throw new IllegalStateException("the story has no " + type.getSimpleName() + " named " + key);
        }
        return type.cast(found);
    }

    <T> @Nullable T find(Class<T> type, @Nullable String key) {
        return key == null ? null : get(type, key);
    }

    <T> Set<T> all(Class<T> type, @Nullable Collection<String> keys) {
        return keys == null
                ? Set.of()
                : keys.stream().map(key -> get(type, key)).collect(Collectors.toSet());
    }

    /** The person acting under this key, with what they may do by now. */
    Reader as(String key) {
        return readers.computeIfAbsent(key, person -> standing.of(get(PersonId.class, person)));
    }

    /** Somebody who facilitates the group: acts where the story names nobody. */
    Reader facilitatorOf(GroupId group) {
        return as(get(Facilitator.class, group.toString()).key());
    }

    /** The key of a group's first facilitator. */
    record Facilitator(String key) {}

    /** Somebody joined or was appointed: look again what everybody may do. */
    void standAnew() {
        readers.clear();
    }

    LocalDate day(@Nullable LocalDate date, @Nullable Integer day) {
        if (date != null) {
            return date;
        }
        if (day == null) {
            throw new IllegalStateException("the story says neither a date nor a day");
        }
        return today.plusDays(day);
    }

    Instant moment(@Nullable LocalDateTime at, @Nullable Integer day, @Nullable String time) {
        var local = at != null ? at : day(null, day).atTime(time == null ? LocalTime.NOON : LocalTime.parse(time));
        return local.atZone(Days.AMSTERDAM).toInstant();
    }
}

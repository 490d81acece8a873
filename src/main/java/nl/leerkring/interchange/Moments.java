package nl.leerkring.interchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.leerkring.calendar.Days;

/** Reads when something was said: a moment, or a day, which begins in Amsterdam; as programs write it and as people do. */
final class Moments {

    private static final DateTimeFormatter AS_PEOPLE_DO = DateTimeFormatter.ofPattern("d-M-uuuu");

    private static final List<Function<String, Instant>> FORMS = List.of(
            text -> OffsetDateTime.parse(text).toInstant(),
            text -> LocalDateTime.parse(text.replace(' ', 'T'))
                    .atZone(Days.AMSTERDAM)
                    .toInstant(),
            text -> begin(LocalDate.parse(text)),
            text -> begin(LocalDate.parse(text, AS_PEOPLE_DO)));

    private Moments() {}

    static Optional<Instant> read(String text) {
        return FORMS.stream().flatMap(form -> read(text, form).stream()).findFirst();
    }

    private static Optional<Instant> read(String text, Function<String, Instant> form) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Days.AMSTERDAM).toInstant();
    }
}

package nl.leerkring.interchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import nl.leerkring.access.ApiProblem.FieldError;
import nl.leerkring.interchange.ImportReport.Noticed;
import nl.leerkring.interchange.ImportReport.Refusal;
import nl.leerkring.safeguard.PersonalDataKind;
import org.jspecify.annotations.Nullable;

/** Keeps count while a file is read; of a file of any size it keeps so much and no more. */
class Tally {

    private final long begun = System.nanoTime();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<String> ignored = new TreeSet<>();
    private final Map<PersonalDataKind, Long> personalData = new EnumMap<>(PersonalDataKind.class);
    private final List<Noticed> noticed = new ArrayList<>();
    private long read;
    private long placed;
    private long existing;
    private long refused;
    private long linesNoticed;

    void read() {
        read++;
    }

    void placed(boolean fresh) {
        placed += fresh ? 1 : 0;
        existing += fresh ? 0 : 1;
    }

    long placed() {
        return placed;
    }

    void refuse(long line, @Nullable String externalId, List<FieldError> errors) {
        refused++;
        if (refusals.size() < ImportReport.MOST_LISTED) {
            var first = errors.stream().limit(ImportReport.MOST_ERRORS).toList();
            refusals.add(new Refusal(line, externalId, first));
        }
    }

    /** The kinds only: a report is kept and passed on, and is no place for what should not have been written. */
    void notice(long line, List<PersonalDataKind> kinds) {
        if (kinds.isEmpty()) {
            return;
        }
        linesNoticed++;
        kinds.forEach(kind -> personalData.merge(kind, 1L, Long::sum));
        if (noticed.size() < ImportReport.MOST_LISTED) {
            noticed.add(new Noticed(line, EnumSet.copyOf(kinds)));
        }
    }

    void ignore(Set<String> names) {
        names.stream().limit(Math.max(0, Given.MOST_IGNORED - ignored.size())).forEach(ignored::add);
    }

    ImportReport report(Lines lines) {
        return new ImportReport(
                read,
                placed,
                existing,
                refused,
                List.copyOf(refusals),
                refused - refusals.size(),
                Map.copyOf(personalData),
                List.copyOf(noticed),
                linesNoticed - noticed.size(),
                Set.copyOf(ignored),
                lines.stoppedAt().isPresent() ? lines.stoppedAt().getAsLong() : null,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }
}

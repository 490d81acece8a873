package nl.leerkring.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import nl.leerkring.access.ApiProblem.FieldError;
import nl.leerkring.contributions.ImportingContributions.Placed;
import nl.leerkring.interchange.ImportReport.Refusal;

/** Keeps count while a file is read; of a file of any size it keeps so much and no more. */
class Tally {

    private static final int MOST_IGNORED = 50;

    private final long begun = System.nanoTime();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<String> ignored = new TreeSet<>();
    private long read;
    private long placed;
    private long existing;
    private long refused;

    void read() {
        read++;
    }

    void placed(List<Placed> some) {
        var fresh = some.stream().filter(Placed::fresh).count();
        placed += fresh;
        existing += some.size() - fresh;
    }

    long placed() {
        return placed;
    }

    void refuse(Line line, List<FieldError> errors) {
        refused++;
        if (refusals.size() < ImportReport.MOST_REFUSALS) {
            var given = line.given();
            var externalId = given == null ? null : given.one(Field.EXTERNAL_ID).orElse(null);
            refusals.add(new Refusal(line.number(), externalId, errors));
        }
    }

    void ignore(Set<String> names) {
        if (ignored.size() < MOST_IGNORED) {
            ignored.addAll(names);
        }
    }

    ImportReport report(Lines lines) {
        return new ImportReport(
                read,
                placed,
                existing,
                refused,
                List.copyOf(refusals),
                refused - refusals.size(),
                Set.copyOf(ignored),
                lines.stoppedAt().isPresent() ? lines.stoppedAt().getAsLong() : null,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }
}

package nl.leerkring.interchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.leerkring.access.ApiProblem.FieldError;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ImportedContribution;
import nl.leerkring.contributions.ImportingContributions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One file on its way in, in batches that are each a transaction: a batch is the price of a failure and of an
 * interruption, and an external id makes doing it again harmless.
 */
class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    /** A second of work: H2 writes fewer pages than for smaller ones, and people who wait for a connection hardly notice. */
    private static final int BATCH = 2000;

    private final ImportingContributions importing;
    private final Noticing noticing;
    private final Rows rows;
    private final Reader by;
    private final FieldError failed;
    private final Tally tally = new Tally();
    private final List<Waiting> batch = new ArrayList<>();

    /** No more of a line than is needed to place it or to refuse it: a batch of long ones would not fit. */
    private record Waiting(long line, @Nullable String externalId, ImportedContribution contribution) {}

    ImportRun(ImportingContributions importing, Noticing noticing, Rows rows, Reader by, FieldError failed) {
        this.importing = importing;
        this.noticing = noticing;
        this.rows = rows;
        this.by = by;
        this.failed = failed;
    }

    ImportReport all(Lines lines, Consumer<ImportReport> following) throws IOException {
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            take(line.get());
            if (batch.size() == BATCH) {
                placeBatch();
                following.accept(tally.report(lines));
            }
        }
        placeBatch();
        return tally.report(lines);
    }

    /** How many are in, also when the run broke off. */
    long placed() {
        return tally.placed();
    }

    private void take(FileLine line) {
        tally.read();
        var given = line.given();
        if (given == null) {
            tally.refuse(line.number(), null, line.errors());
            return;
        }
        tally.ignore(given.ignored());
        var externalId = given.one(Field.EXTERNAL_ID).map(Texts::shortened).orElse(null);
        try {
            batch.add(new Waiting(line.number(), externalId, rows.imported(given)));
        } catch (RefusedFields refused) {
            tally.refuse(line.number(), externalId, refused.errors());
        }
    }

    private void placeBatch() {
        try {
            place(batch);
        } catch (RuntimeException oneOfThem) {
            LOG.warn("A batch of {} was not placed; trying its lines one by one", batch.size(), oneOfThem);
            placeOneByOne(oneOfThem);
        }
        batch.clear();
    }

    private void place(List<Waiting> some) {
        var placed = importing.place(some.stream().map(Waiting::contribution).toList(), by);
        for (var each = 0; each < placed.size(); each++) {
            count(some.get(each), placed.get(each).fresh());
        }
    }

    private void count(Waiting waiting, boolean fresh) {
        tally.placed(fresh);
        if (fresh) {
            var wording = waiting.contribution().contribution().wording();
            tally.notice(waiting.line(), noticing.in(wording));
        }
    }

    /** Somebody else may have placed the same at the same time, or one line is what nobody foresaw. */
    private void placeOneByOne(RuntimeException cause) {
        var refused = batch.stream().filter(waiting -> !isPlaced(waiting)).toList();
        if (refused.size() == batch.size() && batch.size() > 1) {
            throw cause; // it is not the lines: going on would refuse a million of them
        }
        refused.forEach(waiting -> tally.refuse(waiting.line(), waiting.externalId(), List.of(failed)));
    }

    private boolean isPlaced(Waiting waiting) {
        try {
            place(List.of(waiting));
            return true;
        } catch (RuntimeException notThisOne) {
            LOG.warn("Line {} was not placed", waiting.line(), notThisOne);
            return false;
        }
    }
}

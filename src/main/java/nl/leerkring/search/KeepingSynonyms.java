package nl.leerkring.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerkring.access.AuditTrail;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.dutch.SynonymList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The words that find each other, as administrators keep them. What they change holds for the next question. */
@Service
@Transactional
public class KeepingSynonyms {

    /** More than anybody can oversee; the whole list stands in memory. */
    public static final int MOST_LINES = 2000;

    private final SynonymLines lines;
    private final SynonymList list;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    KeepingSynonyms(SynonymLines lines, SynonymList list, AuditTrail audit, ApplicationEventPublisher events) {
        this.lines = lines;
        this.list = list;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<SynonymEntry> all(Reader by) {
        by.requireAdministrator();
        return lines.findAllByOrderByTerms().stream()
                .map(SynonymLine::entry)
                .sorted(Comparator.comparing(SynonymEntry::terms, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** One line as it stands now; nothing when somebody removed it. */
    @Transactional(readOnly = true)
    public Optional<SynonymEntry> one(SynonymId id, Reader by) {
        by.requireAdministrator();
        return lines.readById(id).map(SynonymLine::entry);
    }

    /** Whether one more line fits. */
    @Transactional(readOnly = true)
    public boolean hasRoom(Reader by) {
        by.requireAdministrator();
        return lines.count() < MOST_LINES;
    }

    /** What is wrong with what somebody typed, if anything. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<SynonymProblem> problem(String typed) {
        return SynonymTerms.of(typed).problem(list::words);
    }

    /** @throws RefusedSynonyms when these terms cannot be a line */
    public SynonymId add(SynonymKind kind, String terms, Reader by) {
        if (!hasRoom(by)) {
            throw new IllegalStateException("there are " + MOST_LINES + " lines of synonyms already");
        }
        var line = lines.save(new SynonymLine(kind, checked(terms)));
        changed(by, "SYNONYMS_ADDED", line.id().toString());
        return line.id();
    }

    /**
     * Gives a line other words.
     *
     * @throws RefusedSynonyms when these terms cannot be a line
     * @throws EditConflict when somebody else changed it after this version
     */
    public void change(SynonymId id, long basedOn, SynonymKind kind, String terms, Reader by) {
        find(id, by).change(basedOn, kind, checked(terms));
        changed(by, "SYNONYMS_CHANGED", id.toString());
    }

    public void remove(SynonymId id, Reader by) {
        lines.delete(find(id, by));
        changed(by, "SYNONYMS_REMOVED", id.toString());
    }

    /** Throws away what was kept, and starts again from the list that comes with the application. */
    public void restore(Reader by) {
        by.requireAdministrator();
        lines.deleteEveryLine();
        fill();
        changed(by, "SYNONYMS_RESTORED", "all");
    }

    void fill() {
        SynonymList.standard()
                .forEach(line -> lines.save(new SynonymLine(SynonymKind.of(line), SynonymTerms.of(line.substring(1)))));
    }

    private SynonymLine find(SynonymId id, Reader by) {
        by.requireAdministrator();
        return lines.findById(id).orElseThrow(() -> new NotFound("no synonyms " + id));
    }

    private SynonymTerms checked(String typed) {
        problem(typed).ifPresent(problem -> {
            throw new RefusedSynonyms(problem, typed);
        });
        return SynonymTerms.of(typed);
    }

    private void changed(Reader by, String act, String which) {
        audit.record(by, act, "SYNONYMS:" + which);
        events.publishEvent(new SynonymsChanged());
    }
}

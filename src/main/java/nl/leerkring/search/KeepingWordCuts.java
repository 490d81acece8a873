package nl.leerkring.search;

import java.util.List;
import java.util.Optional;
import nl.leerkring.access.AuditTrail;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.dutch.DutchAnalysis;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words that search cuts otherwise than its rules would, as administrators keep them. What they change holds for the next
 * question and the next text; what was written before is written again by itself.
 */
@Service
@Transactional
public class KeepingWordCuts {

    /** More than anybody can oversee; all of them stand in memory. */
    public static final int MOST_WORDS = 2000;

    private final WordCuts cuts;
    private final DutchAnalysis analysis;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    KeepingWordCuts(WordCuts cuts, DutchAnalysis analysis, AuditTrail audit, ApplicationEventPublisher events) {
        this.cuts = cuts;
        this.analysis = analysis;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<WordCutEntry> all(Reader by) {
        by.requireAdministrator();
        return cuts.findAllByOrderByWord().stream().map(WordCut::entry).toList();
    }

    /** One word as it stands now; nothing when somebody removed it. */
    @Transactional(readOnly = true)
    public Optional<WordCutEntry> one(WordCutId id, Reader by) {
        by.requireAdministrator();
        return cuts.readById(id).map(WordCut::entry);
    }

    /** How search takes this word apart now; nothing when it is not one word. */
    @Transactional(readOnly = true)
    public Optional<TriedWord> tried(String typed, Reader by) {
        by.requireAdministrator();
        return analysis.oneWord(typed)
                .map(word -> new TriedWord(
                        word,
                        analysis.parts(word),
                        cuts.findByWord(word).map(WordCut::entry).orElse(null)));
    }

    /** @throws RefusedWordCut when a word cannot be cut like this, or no more words fit */
    public WordCutId add(WordCutDraft typed, Reader by) {
        by.requireAdministrator();
        if (cuts.count() >= MOST_WORDS) {
            throw new RefusedWordCut(WordCutProblem.FULL, typed.word());
        }
        var text = WordCutText.of(typed, analysis);
        refuseKnown(text.word(), null);
        return kept(new WordCut(text), "WORD_CUT_ADDED", by);
    }

    /**
     * Cuts a word otherwise, or another word in its place.
     *
     * @throws RefusedWordCut when a word cannot be cut like this
     * @throws EditConflict when somebody else changed it after this version
     */
    public void change(WordCutId id, long basedOn, WordCutDraft typed, Reader by) {
        var cut = find(id, by);
        var text = WordCutText.of(typed, analysis);
        refuseKnown(text.word(), cut);
        cut.change(basedOn, text);
        kept(cut, "WORD_CUT_CHANGED", by);
    }

    public void remove(WordCutId id, Reader by) {
        cuts.delete(find(id, by));
        changed(by, "WORD_CUT_REMOVED", id);
    }

    private WordCut find(WordCutId id, Reader by) {
        by.requireAdministrator();
        return cuts.findById(id).orElseThrow(() -> new NotFound("no word cut " + id));
    }

    private void refuseKnown(String word, @Nullable WordCut self) {
        var other = cuts.findByWord(word).filter(known -> known != self);
        if (other.isPresent()) {
            throw new RefusedWordCut(WordCutProblem.KNOWN, word);
        }
    }

    private WordCutId kept(WordCut cut, String act, Reader by) {
        try {
            cuts.saveAndFlush(cut);
        } catch (DataIntegrityViolationException somebodyAddedItJustNow) {
            throw new RefusedWordCut(WordCutProblem.KNOWN, cut.word());
        }
        changed(by, act, cut.id());
        return cut.id();
    }

    private void changed(Reader by, String act, WordCutId which) {
        audit.record(by, act, "WORD_CUT:" + which);
        events.publishEvent(new WordCutsChanged());
    }
}

package nl.leerkring.search.ui;

import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.KeepingWordCuts;
import nl.leerkring.search.RefusedWordCut;
import nl.leerkring.search.WordCutDraft;
import nl.leerkring.search.WordCutEntry;
import nl.leerkring.ui.ConflictDialog;
import nl.leerkring.ui.FormDialog;

/** Changes how one word is cut. When somebody else was first, it shows both and loses neither. */
class WordCutEditing {

    private final KeepingWordCuts cuts;
    private final Reader reader;
    private final Runnable onSaved;
    private final WordCutForm form;
    private final FormDialog dialog;
    private WordCutEntry basis;

    /** @param onSaved runs when the word was changed */
    WordCutEditing(WordCutEntry entry, KeepingWordCuts cuts, Reader reader, Runnable onSaved, FormTexts texts) {
        this.cuts = cuts;
        this.reader = reader;
        this.onSaved = onSaved;
        basis = entry;
        form = new WordCutForm(entry.draft());
        dialog = new FormDialog(texts.title(), texts.verb(), form, this::saved);
    }

    /** What the dialog is called, and what its button says. */
    record FormTexts(String title, String verb) {}

    void open() {
        dialog.open();
    }

    private boolean saved(WordCutDraft mine) {
        var now = cuts.one(basis.id(), reader);
        if (now.isEmpty()) {
            form.refuseGone();
            return false;
        }
        try {
            cuts.change(basis.id(), basis.version(), mine, reader);
        } catch (RefusedWordCut refused) {
            form.refuse(refused.problem());
            return false;
        } catch (EditConflict conflict) {
            showBoth(mine, now.get());
            return false;
        }
        onSaved.run();
        return true;
    }

    private void showBoth(WordCutDraft mine, WordCutEntry now) {
        basis = now;
        var both = new EditConflict(form.describe(now.draft()), form.describe(mine), now.version());
        new ConflictDialog(both, () -> keep(mine), () -> form.show(now.draft())).open();
    }

    private void keep(WordCutDraft mine) {
        if (saved(mine)) {
            dialog.close();
        }
    }
}

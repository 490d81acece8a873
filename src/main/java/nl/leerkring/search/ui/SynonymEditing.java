package nl.leerkring.search.ui;

import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.KeepingSynonyms;
import nl.leerkring.search.SynonymEntry;
import nl.leerkring.ui.ConflictDialog;
import nl.leerkring.ui.FormDialog;

/** Changes one line of synonyms. When somebody else was first, it shows both and loses neither. */
class SynonymEditing {

    private final KeepingSynonyms synonyms;
    private final Reader reader;
    private final Runnable onSaved;
    private final SynonymForm form;
    private final FormDialog dialog;
    private SynonymEntry basis;

    /** @param onSaved runs when the line was changed */
    SynonymEditing(SynonymEntry entry, KeepingSynonyms synonyms, Reader reader, Runnable onSaved, FormTexts texts) {
        this.synonyms = synonyms;
        this.reader = reader;
        this.onSaved = onSaved;
        basis = entry;
        form = new SynonymForm(filled(entry), synonyms::problem);
        dialog = new FormDialog(texts.title(), texts.verb(), form, this::saved);
    }

    /** What the dialog is called, and what its button says. */
    record FormTexts(String title, String verb) {}

    void open() {
        dialog.open();
    }

    private static SynonymForm.Filled filled(SynonymEntry entry) {
        return new SynonymForm.Filled(entry.kind(), entry.terms());
    }

    private boolean saved(SynonymForm.Filled mine) {
        var now = synonyms.one(basis.id(), reader);
        if (now.isEmpty()) {
            form.refuse("GONE");
            return false;
        }
        try {
            synonyms.change(basis.id(), basis.version(), mine.kind(), mine.terms(), reader);
        } catch (EditConflict conflict) {
            showBoth(mine, now.get());
            return false;
        }
        onSaved.run();
        return true;
    }

    private void showBoth(SynonymForm.Filled mine, SynonymEntry now) {
        basis = now;
        var both = new EditConflict(form.describe(filled(now)), form.describe(mine), now.version());
        new ConflictDialog(both, () -> keep(mine), () -> form.show(filled(now))).open();
    }

    private void keep(SynonymForm.Filled mine) {
        if (saved(mine)) {
            dialog.close();
        }
    }
}

package nl.leerkring.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.KeepingWordCuts;
import nl.leerkring.search.RefusedWordCut;
import nl.leerkring.search.TriedWord;
import nl.leerkring.search.WordCutDraft;
import nl.leerkring.search.WordCutEntry;
import nl.leerkring.ui.AdministratorScreen;
import nl.leerkring.ui.FormDialog;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Notice;
import nl.leerkring.ui.Page;

/** How search takes words apart, for administrators: try a word, and say of a word how it must be cut. */
@Route(SearchNavigation.WORD_CUTS)
@PermitAll
class WordCutsView extends Page implements BeforeEnterObserver {

    private final transient KeepingWordCuts cuts;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();
    private final TryWord tryWord;
    private final WordCutPart own;

    WordCutsView(KeepingWordCuts cuts, CurrentReader current) {
        this.cuts = cuts;
        this.current = current;
        tryWord = new TryWord(say("try"), typed -> cuts.tried(typed, reader), this::askForOther);
        own = new WordCutPart(say("own"), this::askToChange, this::askToRemove);
        own.saying(say("ownSub"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        reader.requireAdministrator();
        begin(say("title"))
                .under(AdministratorScreen.wayBack(this))
                .saying(say("sub"))
                .offering(addButton());
        add(tryWord, own);
        own.showEach(cuts.all(reader));
    }

    private Button addButton() {
        var add = new Button(say("add"), new Icon("plus"), click -> askForNew(new WordCutDraft("", false, "")));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void askForNew(WordCutDraft begin) {
        var form = new WordCutForm(begin);
        new FormDialog(say("add"), say("save"), form, filled -> added(form, filled)).open();
    }

    private boolean added(WordCutForm form, WordCutDraft filled) {
        return kept(form, () -> cuts.add(filled, reader));
    }

    private boolean kept(WordCutForm form, Runnable keep) {
        try {
            keep.run();
        } catch (RefusedWordCut refused) {
            form.refuse(refused.problem());
            return false;
        }
        showChanged();
        return true;
    }

    /** From how search takes it apart now. */
    private void askForOther(TriedWord tried) {
        if (tried.own() == null) {
            askForNew(new WordCutDraft(tried.word(), false, String.join(" ", tried.parts())));
        } else {
            askToChange(tried.own());
        }
    }

    private void askToChange(WordCutEntry entry) {
        var form = new WordCutForm(entry.draft());
        new KeptEditing<>(
                        say("change"),
                        say("save"),
                        form,
                        entry.version(),
                        () -> cuts.one(entry.id(), reader).map(WordCutsView::version),
                        (basedOn, mine) -> kept(form, () -> cuts.change(entry.id(), basedOn, mine, reader)))
                .open();
    }

    private static KeptEditing.Version<WordCutDraft> version(WordCutEntry entry) {
        return new KeptEditing.Version<>(entry.draft(), entry.version());
    }

    /** All of it, for whoever just saved a word looks for it; and what the change began. */
    private void showChanged() {
        own.showEach(cuts.all(reader));
        own.hideNothing();
        var changed = Notice.success(say("changed"), new Anchor(SearchNavigation.INDEX, say("index")));
        own.tell(changed);
        changed.scrollIntoView();
        tryWord.again();
    }

    private void askToRemove(WordCutEntry entry) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(say("remove.sure"));
        dialog.setText(say("remove.text", entry.word()));
        dialog.setConfirmText(say("remove.yes"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.setCancelable(true);
        dialog.setCancelText(say("no"));
        dialog.addConfirmListener(confirmed -> {
            cuts.one(entry.id(), reader).ifPresent(there -> cuts.remove(there.id(), reader));
            showChanged();
        });
        dialog.open();
    }

    private String say(String word, Object... values) {
        return getTranslation("search.ui.WordCutsView." + word, values);
    }
}

package nl.leerkring.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.KeepingSynonyms;
import nl.leerkring.search.SynonymEntry;
import nl.leerkring.search.SynonymId;
import nl.leerkring.search.SynonymKind;
import nl.leerkring.ui.AdministratorScreen;
import nl.leerkring.ui.FormDialog;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Page;

/** The words that find each other, for administrators: add, change, remove, or start again from the list that comes along. */
@Route(SearchNavigation.SYNONYMS)
@PermitAll
class SynonymsView extends Page implements BeforeEnterObserver {

    private final transient KeepingSynonyms synonyms;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();
    private final Map<SynonymKind, SynonymPart> parts = new EnumMap<>(SynonymKind.class);

    SynonymsView(KeepingSynonyms synonyms, CurrentReader current) {
        this.synonyms = synonyms;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        reader.requireAdministrator();
        begin(say("title"))
                .under(AdministratorScreen.wayBack(this))
                .saying(say("sub"))
                .offering(new Button(say("restore"), click -> askToRestore()), addButton());
        for (var kind : SynonymKind.values()) {
            var part = new SynonymPart(say(kind.toString()), this::askToChange, this::askToRemove);
            parts.put(kind, part);
            add(part.saying(say("means." + kind)));
        }
        showAnew();
    }

    private void showAnew() {
        var all = synonyms.all(reader);
        parts.forEach((kind, part) ->
                part.showEach(all.stream().filter(entry -> entry.kind() == kind).toList()));
    }

    private Button addButton() {
        var add = new Button(say("add"), new Icon("plus"), click -> askForNew());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void askForNew() {
        var form = new SynonymForm(new SynonymForm.Filled(SynonymKind.EQUAL, ""), synonyms::problem);
        new FormDialog(say("add"), say("save"), form, filled -> added(form, filled)).open();
    }

    private boolean added(SynonymForm form, SynonymForm.Filled filled) {
        if (!synonyms.hasRoom(reader)) {
            form.refuse("NO_ROOM");
            return false;
        }
        synonyms.add(filled.kind(), filled.terms(), reader);
        showSaved();
        return true;
    }

    private void askToChange(SynonymEntry entry) {
        var form = new SynonymForm(SynonymForm.Filled.of(entry), synonyms::problem);
        new KeptEditing<>(
                        say("change"),
                        say("save"),
                        form,
                        entry.version(),
                        () -> synonyms.one(entry.id(), reader).map(SynonymsView::version),
                        (basedOn, mine) -> changed(entry.id(), basedOn, mine))
                .open();
    }

    private static KeptEditing.Version<SynonymForm.Filled> version(SynonymEntry entry) {
        return new KeptEditing.Version<>(SynonymForm.Filled.of(entry), entry.version());
    }

    private boolean changed(SynonymId id, long basedOn, SynonymForm.Filled mine) {
        synonyms.change(id, basedOn, mine.kind(), mine.terms(), reader);
        showSaved();
        return true;
    }

    /** All of it, for whoever just saved a line looks for it. */
    private void showSaved() {
        showAnew();
        parts.values().forEach(SynonymPart::hideNothing);
    }

    private void askToRemove(SynonymEntry entry) {
        confirm(
                "remove",
                entry.terms(),
                () -> synonyms.one(entry.id(), reader).ifPresent(there -> synonyms.remove(there.id(), reader)));
    }

    private void askToRestore() {
        confirm("restore", "", () -> synonyms.restore(reader));
    }

    private void confirm(String act, String name, Runnable run) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(say(act + ".sure", name));
        dialog.setText(say(act + ".text", name));
        dialog.setConfirmText(say(act + ".yes"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.setCancelable(true);
        dialog.setCancelText(say("no"));
        dialog.addConfirmListener(confirmed -> {
            run.run();
            showAnew();
        });
        dialog.open();
    }

    private String say(String word, Object... values) {
        return getTranslation("search.ui.SynonymsView." + word, values);
    }
}

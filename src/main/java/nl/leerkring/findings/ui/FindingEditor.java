package nl.leerkring.findings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.findings.FindingPage;
import nl.leerkring.findings.FindingWording;
import nl.leerkring.ui.ConflictDialog;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.ui.Notice;

/**
 * The wording of a finding with the button that keeps it. What is typed stays on the device until then; whoever comes second
 * sees both wordings and loses none.
 */
class FindingEditor extends Div {

    private final FindingForm form;
    private final DeviceDraft draft;
    private final Div wayBack = new Div();
    private final Span status = new Span();
    private final transient Saving saving;
    private final transient Clock clock;
    private long basedOn;

    /** What the editor asks of its desk. */
    interface Saving {

        /** Keeps a wording based on a version, and tells the version that stands then. */
        long save(long basedOn, FindingWording wording);

        /** The wording that stands now. */
        default FindingWording now() {
            throw new IllegalStateException("a first wording is in nobody’s way");
        }
    }

    /** The form as somebody filled it in. */
    private record Typed(String sentence, FindingChoices choices) {}

    FindingEditor(FindingForm form, DeviceDraft draft, String button, Saving saving, Clock clock) {
        this.form = form;
        this.draft = draft;
        this.saving = saving;
        this.clock = clock;
        draft.add(fields(button));
        draft.whenFound(this::restore);
        form.whenChosen(this::keepChoices);
        add(wayBack, draft);
        keepChoices();
    }

    private Div fields(String button) {
        var save = new Button(button, click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        DeviceDraft.sends(save);
        status.getElement().setAttribute("role", "status");
        var actions = new Div(save, status);
        actions.addClassName("finding-editor__actions");
        var fields = new Div(form, actions);
        fields.addClassName("finding-editor__fields");
        return fields;
    }

    void show(FindingPage page) {
        var wording = page.summary().wording();
        fill(new Typed(wording.statement(), FindingChoices.of(wording, page.version())));
    }

    private void fill(Typed typed) {
        basedOn = typed.choices().basedOn();
        form.show(typed.sentence(), typed.choices());
        wayBack.removeAll();
        keepChoices();
    }

    private Typed typed() {
        return new Typed(form.sentence(), form.choices(basedOn));
    }

    private void keepChoices() {
        draft.keepBeside(form.choices(basedOn).asText());
    }

    /** Puts back what was typed earlier, on the version it was typed on: what changed since then shows as a conflict. */
    private void restore(DeviceDraft.Found found) {
        var before = typed();
        if (found.text().equals(before.sentence())) {
            draft.acknowledge();
            return;
        }
        fill(new Typed(found.text(), FindingChoices.parse(found.state()).orElse(before.choices())));
        offerWayBack("restored", "throwAway", () -> {
            fill(before);
            draft.acknowledge();
        });
    }

    private Button offerWayBack(String sentence, String word, Runnable back) {
        var button = new Button(getTranslation("findings.ui.FindingEditor." + word), click -> back.run());
        wayBack.removeAll();
        wayBack.add(Notice.info(getTranslation("findings.ui.FindingEditor." + sentence), button));
        return button;
    }

    private void save() {
        form.value().ifPresent(this::save);
    }

    private void save(FindingWording wording) {
        try {
            basedOn = saving.save(basedOn, wording);
            draft.acknowledge();
            keepChoices();
            wayBack.removeAll();
            status.setText(getTranslation("findings.ui.FindingEditor.saved", Dates.time(clock.instant(), getLocale())));
        } catch (EditConflict conflict) {
            ask(conflict, wording);
        }
    }

    private void ask(EditConflict conflict, FindingWording mine) {
        var theirs = saving.now();
        var both = new EditConflict(form.describe(theirs), form.describe(mine), conflict.current());
        new ConflictDialog(both, () -> keepMine(conflict), () -> take(theirs, conflict)).open();
    }

    private void keepMine(EditConflict conflict) {
        basedOn = conflict.current();
        save();
    }

    private void take(FindingWording theirs, EditConflict conflict) {
        var mine = new Typed(form.sentence(), form.choices(conflict.current()));
        fill(new Typed(theirs.statement(), FindingChoices.of(theirs, conflict.current())));
        draft.acknowledge();
        offerWayBack("theirs", "takeMine", () -> fill(mine)).focus(); // above the form, out of sight on a phone
    }
}

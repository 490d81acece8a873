package nl.leerkring.findings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.function.ToLongBiFunction;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.findings.FindingPage;
import nl.leerkring.findings.FindingWording;
import nl.leerkring.ui.ConflictDialog;
import nl.leerkring.ui.Dates;

/** The wording of a finding with the button that keeps it; whoever comes second sees both texts and loses none. */
class FindingEditor extends Div {

    private final FindingForm form;
    private final Span status = new Span();
    private final transient Saving saving;
    private final transient Clock clock;
    private long basedOn;

    /** Keeps a wording based on a version, and tells the version that stands then. */
    interface Saving extends ToLongBiFunction<Long, FindingWording> {}

    FindingEditor(FindingForm form, String button, Saving saving, Clock clock) {
        this.form = form;
        this.saving = saving;
        this.clock = clock;
        addClassName("finding-editor__fields");
        var save = new Button(button, click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        status.getElement().setAttribute("role", "status");
        var actions = new Div(save, status);
        actions.addClassName("finding-editor__actions");
        add(form, actions);
    }

    void show(FindingPage page) {
        basedOn = page.version();
        form.show(page.summary());
    }

    private void save() {
        form.value().ifPresent(this::save);
    }

    private void save(FindingWording wording) {
        try {
            basedOn = saving.applyAsLong(basedOn, wording);
            status.setText(getTranslation("findings.ui.FindingEditor.saved", Dates.time(clock.instant(), getLocale())));
        } catch (EditConflict conflict) {
            new ConflictDialog(conflict, () -> keepMine(conflict), () -> takeTheirs(conflict)).open();
        }
    }

    private void keepMine(EditConflict conflict) {
        basedOn = conflict.current();
        save();
    }

    private void takeTheirs(EditConflict conflict) {
        basedOn = conflict.current();
        form.word(conflict.theirs());
    }
}

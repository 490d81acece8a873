package nl.leerkring.search.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.ui.ConflictDialog;
import nl.leerkring.ui.FormDialog;

/**
 * Changes something that administrators keep for search. When somebody else was first, it shows both and loses neither.
 */
class KeptEditing<T, F extends Component & KeptForm<T>> {

    private final F form;
    private final Supplier<Optional<Version<T>>> now;
    private final Change<T> change;
    private final FormDialog dialog;
    private long basis;

    /** What is kept, as it was at one moment. */
    record Version<T>(T value, long number) {}

    /** Keeps what was filled in; false when that was refused, and the form says why. */
    interface Change<T> {

        /** @throws EditConflict when somebody else changed it after this version */
        boolean change(long basedOn, T mine);
    }

    /**
     * @param verb what the button says that does it
     * @param form shows the version that is changed
     * @param now what is kept at this moment; nothing when somebody removed it
     */
    KeptEditing(String title, String verb, F form, long basis, Supplier<Optional<Version<T>>> now, Change<T> change) {
        this.form = form;
        this.basis = basis;
        this.now = now;
        this.change = change;
        dialog = new FormDialog(title, verb, form, this::saved);
    }

    void open() {
        dialog.open();
    }

    private boolean saved(T mine) {
        var there = now.get();
        if (there.isEmpty()) {
            form.refuseGone();
            return false;
        }
        try {
            return change.change(basis, mine);
        } catch (EditConflict conflict) {
            showBoth(mine, there.get());
            return false;
        }
    }

    private void showBoth(T mine, Version<T> theirs) {
        basis = theirs.number();
        var both = new EditConflict(form.describe(theirs.value()), form.describe(mine), theirs.number());
        new ConflictDialog(both, () -> keep(mine), () -> form.show(theirs.value())).open();
    }

    private void keep(T mine) {
        if (saved(mine)) {
            dialog.close();
        }
    }
}

package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.groups.CalledOff;
import nl.leerkring.groups.Taken;
import nl.leerkring.groups.Versioned;
import nl.leerkring.ui.ConflictDialog;
import nl.leerkring.ui.DeviceDraft;
import org.jspecify.annotations.Nullable;

/** Fields with the button that keeps them. Whoever comes second sees both and loses neither; a taken number is said. */
class Editor<T> extends Div {

    private static final long UNKNOWN = -1; // no version: whatever stands, both are shown

    private final transient Fields<T> fields;
    private final transient Store<T> store;
    private final Div actions = new Div();
    private final Span said = new Span();
    private final Button save;
    private long basedOn;
    private @Nullable DeviceDraft draft;

    /** Where what is filled in goes, and what stands there now. */
    interface Store<T> {
        void keep(long basedOn, T value);

        Versioned<T> now();

        /** What follows when it was kept, for a screen that stays. */
        default void kept(Editor<T> editor) {}
    }

    /** Changes what stands. */
    <F extends Component & Fields<T>> Editor(F fields, String button, Store<T> store) {
        this.fields = fields;
        this.store = store;
        this.save = new Button(button, click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        said.addClassName("editor__said");
        said.getElement().setAttribute("role", "status");
        actions.add(save, said);
        actions.addClassName("editor__actions");
        addClassName("editor");
        add(fields, actions);
    }

    /** Makes something new. */
    static <T, F extends Component & Fields<T>> Editor<T> ofNew(F fields, String button, Consumer<T> make) {
        return new Editor<>(fields, button, new Store<T>() {
            @Override
            public void keep(long basedOn, T value) {
                make.accept(value);
            }

            @Override
            public Versioned<T> now() {
                throw new IllegalStateException("nobody else changes what is not there yet");
            }
        });
    }

    /** Shows what stands, so that it can be changed. */
    Editor<T> showing(Versioned<T> standing) {
        fields.show(standing.value());
        baseOn(standing.version());
        return this;
    }

    /** Keeps on this device what is typed, and goes on with what is found there from an earlier time. */
    DeviceDraft keptOn(DeviceDraft device) {
        within(device);
        device.whenFound(this::goOn);
        device.add(this);
        return device;
    }

    /** Stands inside this draft, which was told already what to do with what it finds. */
    Editor<T> within(DeviceDraft device) {
        draft = device;
        DeviceDraft.sends(save);
        device.keepBeside(String.valueOf(basedOn));
        return offering(DeviceDraft.status());
    }

    /** Words of an earlier time, based on what stood then, so that nobody's newer words are overwritten unseen. */
    void goOn(DeviceDraft.Found found) {
        if (!found.text().equals(fields.words())) {
            fields.word(found.text());
            baseOn(found.state().matches("\\d{1,9}") ? Long.parseLong(found.state()) : UNKNOWN);
        }
    }

    /** A button that leaves everything as it was: what was typed is thrown away, on the device too. */
    Button cancelling(String text, Runnable leave) {
        return new Button(text, click -> {
            forget();
            leave.run();
        });
    }

    private void forget() {
        if (draft != null) {
            draft.acknowledge();
        }
    }

    /** Something else one may do, beside keeping. */
    Editor<T> offering(Component... more) {
        for (var each : more) {
            actions.addComponentAtIndex(actions.indexOf(said), each);
        }
        return this;
    }

    /** Says something beside the buttons, such as that it was kept. */
    Editor<T> saying(String sentence) {
        said.setText(sentence);
        return this;
    }

    /** The device keeps beside the words on which version they were written: that one, and not the newest. */
    private void baseOn(long version) {
        basedOn = version;
        if (draft != null) {
            draft.keepBeside(String.valueOf(version));
        }
    }

    private void save() {
        fields.value().ifPresent(this::save);
    }

    private void save(T value) {
        try {
            store.keep(basedOn, value);
            forget();
            store.kept(this);
        } catch (Taken taken) {
            fields.sayTaken();
        } catch (CalledOff somebodyWasFirst) {
            saying(getTranslation("groups.ui.Editor.calledOff"));
        } catch (EditConflict conflict) {
            showBoth(value, store.now());
        }
    }

    private void showBoth(T mine, Versioned<T> theirs) {
        var both = new EditConflict(fields.describe(theirs.value()), fields.describe(mine), theirs.version());
        new ConflictDialog(both, () -> keepMine(theirs), () -> showing(theirs)).open();
    }

    private void keepMine(Versioned<T> theirs) {
        baseOn(theirs.version());
        save();
    }
}

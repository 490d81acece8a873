package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.groups.Taken;
import nl.leerkring.groups.Versioned;
import nl.leerkring.ui.ConflictDialog;

/** Fields with the button that keeps them. Whoever comes second sees both and loses neither; a taken number is said. */
class Editor<T> extends Div {

    private final transient Fields<T> fields;
    private final transient Store<T> store;
    private final Div actions = new Div();
    private final Span said = new Span();
    private final Button save;
    private long basedOn;

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
        basedOn = standing.version();
        return this;
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

    Button saveButton() {
        return save;
    }

    /** Changes on which version the next save is based, as when the fields show an earlier draft. */
    void baseOn(long version) {
        basedOn = version;
    }

    private void save() {
        fields.value().ifPresent(this::save);
    }

    private void save(T value) {
        try {
            store.keep(basedOn, value);
            store.kept(this);
        } catch (Taken taken) {
            fields.sayTaken();
        } catch (EditConflict conflict) {
            showBoth(value, store.now());
        }
    }

    private void showBoth(T mine, Versioned<T> theirs) {
        var both = new EditConflict(fields.describe(theirs.value()), fields.describe(mine), theirs.version());
        new ConflictDialog(both, () -> keepMine(theirs), () -> showing(theirs)).open();
    }

    private void keepMine(Versioned<T> theirs) {
        basedOn = theirs.version();
        save();
    }
}

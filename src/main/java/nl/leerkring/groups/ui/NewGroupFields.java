package nl.leerkring.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.leerkring.groups.GroupWording;
import nl.leerkring.network.Slug;

/** A working group that is about to be founded: its name, its purpose, and the address that follows from the name. */
class NewGroupFields extends Div implements Fields<NewGroupFields.NewGroup> {

    private final GroupFields wording;
    private final TextField address = new TextField(getTranslation("groups.ui.NewGroupFields.address"));
    private String proposed = "";

    /** What was filled in. */
    record NewGroup(Slug slug, GroupWording wording) {}

    NewGroupFields(TextCheck check) {
        wording = new GroupFields(check);
        addClassName("editor__fields");
        address.setHelperText(getTranslation("groups.ui.NewGroupFields.addressHelp"));
        wording.whenNamed(this::propose);
        add(wording, address);
    }

    /** The address follows the name until somebody changes it. */
    private void propose(String name) {
        if (address.getValue().equals(proposed)) {
            proposed = Slug.proposedFor(name);
            address.setValue(proposed);
        }
    }

    @Override
    public String words() {
        return wording.words();
    }

    @Override
    public void word(String typed) {
        wording.word(typed);
    }

    @Override
    public void show(NewGroup group) {
        wording.show(group.wording());
        address.setValue(group.slug().value());
    }

    @Override
    public Optional<NewGroup> value() {
        var worded = wording.value();
        var typed = address.getValue().strip();
        var fits = !typed.isEmpty() && typed.equals(Slug.proposedFor(typed));
        var check = new FieldCheck().that(address, fits ? "" : getTranslation("groups.ui.NewGroupFields.addressShape"));
        return check.passes() ? worded.map(each -> new NewGroup(Slug.of(typed), each)) : Optional.empty();
    }

    @Override
    public String describe(NewGroup group) {
        return wording.describe(group.wording());
    }

    @Override
    public void sayTaken() {
        new FieldCheck()
                .that(address, getTranslation("groups.ui.NewGroupFields.taken", address.getValue()))
                .passes();
    }
}

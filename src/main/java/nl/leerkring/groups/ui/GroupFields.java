package nl.leerkring.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leerkring.groups.GroupWording;
import nl.leerkring.ui.DeviceDraft;

/** What a working group is called, and what it is for. */
class GroupFields extends Div implements Fields<GroupWording> {

    private final TextField name = new TextField(text("name"));
    private final TextArea purpose = new TextArea(text("purpose"));

    GroupFields(TextCheck check) {
        addClassName("editor__fields");
        purpose.setHelperText(text("purposeHelp"));
        DeviceDraft.keeps(purpose);
        add(name, purpose, check.beside(purpose));
    }

    /** Tells the name as it is typed. */
    void whenNamed(Consumer<String> listener) {
        name.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    @Override
    public String words() {
        return purpose.getValue();
    }

    @Override
    public void word(String typed) {
        purpose.setValue(typed);
    }

    @Override
    public void show(GroupWording wording) {
        name.setValue(wording.name());
        purpose.setValue(wording.purpose());
    }

    @Override
    public Optional<GroupWording> value() {
        var check = new FieldCheck()
                .filled(name, GroupWording.LONGEST_NAME, text("nameEmpty"))
                .filled(purpose, GroupWording.LONGEST_PURPOSE, text("purposeEmpty"));
        return check.passes() ? Optional.of(new GroupWording(name.getValue(), purpose.getValue())) : Optional.empty();
    }

    @Override
    public String describe(GroupWording wording) {
        return wording.name() + "\n" + wording.purpose();
    }

    private String text(String word) {
        return getTranslation("groups.ui.GroupFields." + word);
    }
}

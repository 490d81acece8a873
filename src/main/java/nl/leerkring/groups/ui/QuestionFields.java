package nl.leerkring.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import nl.leerkring.groups.QuestionWording;
import nl.leerkring.ui.DeviceDraft;

/** A guiding question: its number and its words. */
class QuestionFields extends Div implements Fields<QuestionWording> {

    private final IntegerField number = new IntegerField(text("number"));
    private final TextArea words = new TextArea(text("words"));

    /** Proposes the number that comes next. */
    QuestionFields(int next, TextCheck check) {
        addClassNames("editor__fields", "question-fields");
        number.setValue(next);
        words.setHelperText(text("wordsHelp"));
        DeviceDraft.keeps(words);
        add(number, words, check.beside(words));
    }

    void focus() {
        words.focus();
    }

    @Override
    public String words() {
        return words.getValue();
    }

    @Override
    public void word(String typed) {
        words.setValue(typed);
    }

    @Override
    public void show(QuestionWording wording) {
        number.setValue(wording.number());
        words.setValue(wording.text());
    }

    @Override
    public Optional<QuestionWording> value() {
        var check = new FieldCheck()
                .that(number, number.isEmpty() || number.getValue() < 1 ? text("numberEmpty") : "")
                .filled(words, QuestionWording.LONGEST, text("wordsEmpty"));
        return check.passes()
                ? Optional.of(new QuestionWording(number.getValue(), words.getValue()))
                : Optional.empty();
    }

    @Override
    public String describe(QuestionWording wording) {
        return getTranslation("groups.ui.QuestionList.number", wording.number()) + "\n" + wording.text();
    }

    @Override
    public void sayTaken() {
        new FieldCheck()
                .that(number, getTranslation("groups.ui.QuestionFields.taken", number.getValue()))
                .passes();
    }

    private String text(String word) {
        return getTranslation("groups.ui.QuestionFields." + word);
    }
}

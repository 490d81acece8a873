package nl.leerkring.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.leerkring.search.WordCutDraft;
import nl.leerkring.search.WordCutProblem;

/** One word: of what parts search makes it, or that it stays whole. */
class WordCutForm extends Composite<FormLayout> implements KeptForm<WordCutDraft> {

    private static final int LONGEST = 100;
    private static final int LONGEST_PARTS = 300;
    private static final String CUT = "cut";
    private static final String WHOLE = "whole";

    private final TextField word = field("word", LONGEST);
    private final RadioButtonGroup<String> what = new RadioButtonGroup<>();
    private final TextField parts = field("parts", LONGEST_PARTS);

    WordCutForm(WordCutDraft known) {
        getContent().addClassName("record-form");
        what.setLabel(say("what"));
        what.setItems(CUT, WHOLE);
        what.setItemLabelGenerator(this::say);
        what.addValueChangeListener(change -> parts.setVisible(!WHOLE.equals(change.getValue())));
        (known.word().isEmpty() ? word : parts).setAutofocus(true);
        show(known);
        getContent().add(word, what, parts);
    }

    private TextField field(String name, int longest) {
        var field = new TextField();
        field.setLabel(say(name));
        field.setHelperText(say(name + "Help"));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        return field;
    }

    @Override
    public final void show(WordCutDraft draft) {
        word.setValue(draft.word());
        what.setValue(draft.whole() ? WHOLE : CUT);
        parts.setValue(draft.parts());
    }

    @Override
    public Optional<WordCutDraft> value() {
        word.setInvalid(false);
        parts.setInvalid(false);
        return Optional.of(new WordCutDraft(word.getValue(), WHOLE.equals(what.getValue()), parts.getValue()));
    }

    /** Says beside the word or its parts why they are not kept. */
    void refuse(WordCutProblem why) {
        refuse(why.isOfParts() ? parts : word, why.toString());
    }

    @Override
    public void refuseGone() {
        refuse(word, "GONE");
    }

    private void refuse(TextField field, String why) {
        field.setInvalid(true);
        field.setErrorMessage(say("wrong." + why));
        field.focus();
    }

    @Override
    public String describe(WordCutDraft draft) {
        return draft.word() + ": " + (draft.whole() ? say("staysWhole") : draft.parts());
    }

    private String say(String key) {
        return getTranslation("search.ui.WordCutForm." + key);
    }
}

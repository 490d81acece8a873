package nl.leerkring.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;
import nl.leerkring.search.SynonymEntry;
import nl.leerkring.search.SynonymKind;
import nl.leerkring.search.SynonymProblem;

/** One line of synonyms: the words, and whether they mean the same. */
class SynonymForm extends Composite<FormLayout> implements KeptForm<SynonymForm.Filled> {

    private static final int LONGEST = 3800;

    private final TextArea terms = new TextArea();
    private final RadioButtonGroup<SynonymKind> kind = new RadioButtonGroup<>();
    private final transient Function<String, Optional<SynonymProblem>> check;

    /** What somebody filled in. */
    record Filled(SynonymKind kind, String terms) {

        static Filled of(SynonymEntry entry) {
            return new Filled(entry.kind(), entry.terms());
        }
    }

    /** @param check what is wrong with these terms, if anything */
    SynonymForm(Filled known, Function<String, Optional<SynonymProblem>> check) {
        this.check = check;
        getContent().addClassName("record-form");
        terms.setLabel(getTranslation("search.ui.SynonymForm.terms"));
        terms.setHelperText(getTranslation("search.ui.SynonymForm.termsHelp"));
        terms.setMaxLength(LONGEST);
        terms.setRequiredIndicatorVisible(true);
        terms.setAutofocus(true);
        kind.setLabel(getTranslation("search.ui.SynonymForm.kind"));
        kind.setItems(SynonymKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("search.ui.SynonymForm." + each));
        show(known);
        getContent().add(terms, kind);
    }

    @Override
    public final void show(Filled filled) {
        terms.setValue(filled.terms());
        kind.setValue(filled.kind());
    }

    @Override
    public Optional<Filled> value() {
        var problem = check.apply(terms.getValue());
        terms.setInvalid(problem.isPresent());
        problem.ifPresent(found -> refuse(found.toString()));
        return problem.isPresent() ? Optional.empty() : Optional.of(new Filled(kind.getValue(), terms.getValue()));
    }

    /** Says beside the words why they are not kept. */
    void refuse(String why) {
        terms.setInvalid(true);
        terms.setErrorMessage(getTranslation("search.ui.SynonymForm.wrong." + why));
        terms.focus();
    }

    @Override
    public void refuseGone() {
        refuse("GONE");
    }

    @Override
    public String describe(Filled filled) {
        return getTranslation("search.ui.SynonymForm." + filled.kind()) + ": " + filled.terms();
    }
}

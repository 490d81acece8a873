package nl.leerkring.editions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import nl.leerkring.audience.Scope;
import nl.leerkring.editions.LearningYield;
import nl.leerkring.groups.ReaderCount;
import nl.leerkring.safeguard.PersonalDataScanner;
import nl.leerkring.safeguard.ui.SafeguardWarnings;
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.ui.RadioChoice;

/** For whom an edition is published and what is said before it; the button names the readers. */
class PublishForm extends Div {

    private final DeviceDraft draft;
    private final TextArea introduction = new TextArea();
    private final Button publish = new Button();
    private final RadioChoice<Scope> choice;
    private final transient Acts acts;
    private Scope scope = Scope.GROUP;

    /** What the form asks of its page. */
    interface Acts {

        /** Shows the edition as it would be now; false when there is nothing to publish. */
        boolean preview(Scope scope, String introduction);

        void publish(Scope scope, String introduction);
    }

    PublishForm(Map<Scope, ReaderCount> readers, DeviceDraft draft, PersonalDataScanner scanner, Acts acts) {
        this.draft = draft;
        this.acts = acts;
        this.choice = choice(new EnumMap<>(readers));
        addClassName("finding-editor");
        draft.add(fields(scanner));
        draft.whenFound(this::restore);
        add(draft);
        take(scope);
    }

    private Div fields(PersonalDataScanner scanner) {
        var warnings = SafeguardWarnings.beside(introduction, scanner);
        introduction.setValueChangeMode(ValueChangeMode.ON_CHANGE); // each change shows the whole edition anew
        introduction.setLabel(getTranslation("editions.ui.PublishForm.introduction"));
        introduction.setHelperText(getTranslation("editions.ui.PublishForm.introductionHelp"));
        introduction.setWidthFull();
        introduction.addValueChangeListener(change -> preview());
        DeviceDraft.keeps(introduction);
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClickListener(click -> publish());
        DeviceDraft.sends(publish);
        var sentence = new Div(introduction, DeviceDraft.status(), warnings);
        sentence.addClassName("finding-editor__field");
        var actions = new Div(publish);
        actions.addClassName("finding-editor__actions");
        var fields = new Div(choice, sentence, actions);
        fields.addClassName("finding-editor__fields");
        return fields;
    }

    private RadioChoice<Scope> choice(Map<Scope, ReaderCount> readers) {
        var choice = new RadioChoice<Scope>(getTranslation("editions.ui.PublishForm.readers"), this::take)
                .styled("publish-choice");
        readers.forEach((each, count) -> choice.option(
                each, "share-line__choice", getTranslation("editions.ui.PublishForm." + each), numbers(count)));
        return choice;
    }

    private String numbers(ReaderCount count) {
        return getTranslation(
                "editions.ui.PublishForm.numbers", count.people(), count.ofMunicipalities(), count.managers());
    }

    private void take(Scope chosen) {
        choose(chosen);
        preview();
    }

    private void choose(Scope chosen) {
        scope = chosen;
        choice.choose(chosen);
        publish.setText(getTranslation("editions.ui.PublishForm.publish." + chosen));
        draft.keepBeside(chosen.name());
    }

    private void restore(DeviceDraft.Found found) {
        if (introduction.isEmpty()) {
            choose(Scope.REGION.name().equals(found.state()) ? Scope.REGION : Scope.GROUP); // the text shows it anew
            introduction.setValue(found.text());
        }
    }

    /** Without anything to publish there is no button to press. */
    private void preview() {
        if (fits()) {
            publish.setVisible(acts.preview(scope, introduction.getValue()));
        }
    }

    private void publish() {
        preview(); // somebody may have taken the last finding back meanwhile
        if (fits() && publish.isVisible()) {
            acts.publish(scope, introduction.getValue());
        }
    }

    private boolean fits() {
        var length = introduction.getValue().strip().length();
        var fits = length <= LearningYield.LONGEST_INTRODUCTION;
        introduction.setInvalid(!fits);
        introduction.setErrorMessage(
                fits ? "" : getTranslation("editions.ui.PublishForm.long", length, LearningYield.LONGEST_INTRODUCTION));
        return fits;
    }
}

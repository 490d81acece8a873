package nl.leerkring.editions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import nl.leerkring.audience.Scope;
import nl.leerkring.editions.LearningYield;
import nl.leerkring.groups.ReaderCount;
import nl.leerkring.ui.RadioChoice;

/** For whom an edition is published and what is said before it; the button names the readers. */
class PublishForm extends Div {

    private final TextArea introduction = new TextArea();
    private final Button publish = new Button();
    private final transient Acts acts;
    private Scope scope = Scope.GROUP;

    /** What the form asks of its page. */
    interface Acts {
        void preview(Scope scope, String introduction);

        void publish(Scope scope, String introduction);
    }

    PublishForm(Map<Scope, ReaderCount> readers, Acts acts) {
        this.acts = acts;
        addClassName("finding-editor");
        introduction.setLabel(getTranslation("editions.ui.PublishForm.introduction"));
        introduction.setHelperText(getTranslation("editions.ui.PublishForm.introductionHelp"));
        introduction.setWidthFull();
        introduction.addValueChangeListener(change -> preview());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClickListener(click -> publish());
        var actions = new Div(publish);
        actions.addClassName("finding-editor__actions");
        add(choice(new EnumMap<>(readers)), introduction, actions);
        name();
    }

    private RadioChoice<Scope> choice(Map<Scope, ReaderCount> readers) {
        var choice = new RadioChoice<Scope>(getTranslation("editions.ui.PublishForm.readers"), this::choose)
                .styled("publish-choice");
        readers.forEach((each, count) -> choice.option(
                each, "share-line__choice", getTranslation("editions.ui.PublishForm." + each), numbers(count)));
        choice.choose(scope);
        return choice;
    }

    private String numbers(ReaderCount count) {
        return getTranslation(
                "editions.ui.PublishForm.numbers", count.people(), count.ofMunicipalities(), count.managers());
    }

    private void choose(Scope chosen) {
        scope = chosen;
        name();
        preview();
    }

    private void name() {
        publish.setText(getTranslation("editions.ui.PublishForm.publish." + scope));
    }

    private void preview() {
        if (fits()) {
            acts.preview(scope, introduction.getValue());
        }
    }

    private void publish() {
        if (fits()) {
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

    /** Without anything to publish there is no button to press. */
    void offer(boolean something) {
        publish.setVisible(something);
    }

    Scope scope() {
        return scope;
    }
}

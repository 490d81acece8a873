package nl.leerkring.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import nl.leerkring.groups.Stage;
import nl.leerkring.ui.Icon;

/** One step of a meeting as it is planned: what happens, how long it takes, and its place among the others. */
class StageRow extends ListItem {

    private final TextField title = new TextField(text("title"));
    private final IntegerField minutes = new IntegerField(text("minutes"));

    /** What a row asks of the list it stands in. */
    interface Acts {
        void move(StageRow row, int steps);

        void remove(StageRow row);

        void changed();
    }

    StageRow(Acts acts) {
        addClassName("stages-field__row");
        minutes.setValue(30);
        minutes.addValueChangeListener(change -> acts.changed());
        minutes.setStepButtonsVisible(false);
        var actions = new Div(
                button("up", "arrow", () -> acts.move(this, -1)),
                button("down", "arrow", () -> acts.move(this, 1)),
                button("remove", "close", () -> acts.remove(this)));
        actions.addClassName("stages-field__actions");
        add(title, minutes, actions);
    }

    private Button button(String word, String icon, Runnable act) {
        var button = new Button(new Icon(icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("stages-field__" + word);
        button.setAriaLabel(text(word));
        return button;
    }

    StageRow showing(Stage stage) {
        title.setValue(stage.title());
        minutes.setValue(stage.minutes());
        return this;
    }

    void focus() {
        title.focus();
    }

    int minutes() {
        return minutes.getOptionalValue().orElse(0);
    }

    void check(FieldCheck check) {
        var fits = minutes() >= 1 && minutes() <= Stage.MOST_MINUTES;
        check.filled(title, Stage.LONGEST_TITLE, text("titleEmpty"))
                .that(minutes, fits ? "" : getTranslation("groups.ui.StagesField.minutesWrong", Stage.MOST_MINUTES));
    }

    Stage stage() {
        return new Stage(title.getValue(), minutes());
    }

    private String text(String word) {
        return getTranslation("groups.ui.StagesField." + word);
    }
}

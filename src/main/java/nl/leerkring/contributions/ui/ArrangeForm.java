package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.leerkring.contributions.NewContribution.Marks;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.vocabulary.Level;
import nl.leerkring.vocabulary.ThemeId;
import org.jspecify.annotations.Nullable;

/** Where a facilitator says what a contribution is about: question, themes, lines, reach and level. Its words stay as they are. */
class ArrangeForm extends Div {

    private static final int LONGEST_THEME = 120;

    private final MarksFields marks = new MarksFields(() -> {});
    private final Select<QuestionSummary> question = new Select<>();
    private final Select<Level> level = new Select<>();
    private final TextField theme = new TextField();

    /** What there is to choose from. */
    record Choices(List<QuestionSummary> questions, SequencedMap<ThemeId, String> themes) {}

    /** What is set now, or was chosen. */
    record Arrangement(@Nullable QuestionId question, Marks marks) {}

    /**
     * A form that begins with what is set now.
     *
     * @param addTheme makes a theme of the group, and gives the themes there are then
     * @param onSave sets what was chosen
     */
    ArrangeForm(
            Choices choices,
            Arrangement now,
            Function<String, SequencedMap<ThemeId, String>> addTheme,
            Consumer<Arrangement> onSave) {
        addClassName("arrange");
        prepareQuestion(choices.questions(), now);
        prepareLevel(now);
        marks.offer(choices.themes());
        marks.choose(now.marks());
        marks.belowThemes(newTheme(addTheme));
        var save = new Button(getTranslation("contributions.ui.ArrangeForm.save"), click -> onSave.accept(chosen()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(getTranslation("contributions.ui.ArrangeForm.title")),
                new Paragraph(getTranslation("contributions.ui.ArrangeForm.explain")),
                question,
                marks,
                level,
                save);
    }

    private void prepareQuestion(List<QuestionSummary> questions, Arrangement now) {
        question.setLabel(getTranslation("contributions.ui.SettingLine.question"));
        question.setEmptySelectionAllowed(true);
        question.setEmptySelectionCaption(getTranslation("contributions.ui.SettingLine.noQuestion"));
        question.setItemLabelGenerator(each -> each == null
                ? getTranslation("contributions.ui.SettingLine.noQuestion")
                : each.number() + ". " + each.text());
        question.setItems(questions);
        question.setVisible(!questions.isEmpty());
        question.setWidthFull();
        questions.stream().filter(each -> each.id().equals(now.question())).forEach(question::setValue);
    }

    private void prepareLevel(Arrangement now) {
        level.setLabel(getTranslation("contributions.ui.ArrangeForm.level"));
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("contributions.ui.ArrangeForm.noLevel"));
        level.setItems(Level.values());
        level.setItemLabelGenerator(each -> each == null
                ? getTranslation("contributions.ui.ArrangeForm.noLevel")
                : getTranslation("level." + each));
        level.setValue(now.marks().level());
    }

    private Div newTheme(Function<String, SequencedMap<ThemeId, String>> addTheme) {
        theme.setLabel(getTranslation("contributions.ui.ArrangeForm.newTheme"));
        theme.setMaxLength(LONGEST_THEME);
        var add = new Button(getTranslation("contributions.ui.ArrangeForm.addTheme"), click -> {
            theme.setInvalid(theme.getValue().isBlank());
            theme.setErrorMessage(getTranslation("contributions.ui.ArrangeForm.themeEmpty"));
            if (!theme.isInvalid()) {
                marks.offer(addTheme.apply(theme.getValue().strip()));
                theme.clear();
            }
        });
        var line = new Div(theme, add);
        line.addClassName("arrange__theme");
        return line;
    }

    private Arrangement chosen() {
        var kept = marks.chosen();
        return new Arrangement(
                question.getOptionalValue().map(QuestionSummary::id).orElse(null),
                new Marks(kept.themes(), kept.lines(), kept.reach(), level.getValue()));
    }
}

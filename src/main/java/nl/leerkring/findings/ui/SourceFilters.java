package nl.leerkring.findings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import nl.leerkring.contributions.ContributionKind;
import nl.leerkring.contributions.ContributionSummary;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.QuestionSummary;
import org.jspecify.annotations.Nullable;

/** Narrows the sources by guiding question, kind and words. */
class SourceFilters extends Div {

    private final Select<QuestionSummary> question = new Select<>();
    private final Select<ContributionKind> kind = new Select<>();
    private final TextField words = new TextField();

    SourceFilters(List<QuestionSummary> questions, @Nullable QuestionId chosen, Runnable onChanged) {
        addClassName("condense__filters");
        words.setLabel(getTranslation("findings.ui.SourceFilters.words"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        offer(question, "question");
        question.setItems(questions);
        question.setItemLabelGenerator(each -> each == null ? all("question") : questionLabel(each));
        questions.stream().filter(each -> each.id().equals(chosen)).findFirst().ifPresent(question::setValue);
        offer(kind, "kind");
        kind.setItems(ContributionKind.values());
        kind.setItemLabelGenerator(each -> each == null ? all("kind") : getTranslation("kind." + each));
        question.addValueChangeListener(change -> onChanged.run());
        kind.addValueChangeListener(change -> onChanged.run());
        words.addValueChangeListener(change -> onChanged.run());
        add(words, question, kind);
    }

    private void offer(Select<?> select, String word) {
        select.setLabel(getTranslation("findings.ui.SourceFilters." + word));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all(word));
    }

    private String all(String word) {
        return getTranslation("findings.ui.SourceFilters." + word + "All");
    }

    private String questionLabel(QuestionSummary each) {
        return getTranslation("findings.ui.SourceFilters.questionNumber", each.number(), each.text());
    }

    boolean lets(ContributionSummary contribution) {
        return isAnswering(contribution) && isOfKind(contribution) && says(contribution);
    }

    private boolean isAnswering(ContributionSummary contribution) {
        var asked = question.getValue();
        return asked == null || asked.id().equals(contribution.question());
    }

    private boolean isOfKind(ContributionSummary contribution) {
        return kind.getValue() == null || kind.getValue() == contribution.kind();
    }

    private boolean says(ContributionSummary contribution) {
        var all = (contribution.title() + " " + contribution.excerpt()).toLowerCase(Locale.ROOT);
        return all.contains(words.getValue().strip().toLowerCase(Locale.ROOT));
    }
}

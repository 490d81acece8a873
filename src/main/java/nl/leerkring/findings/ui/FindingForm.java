package nl.leerkring.findings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.findings.FindingKind;
import nl.leerkring.findings.FindingWording;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.safeguard.PersonalDataScanner;
import nl.leerkring.safeguard.ui.SafeguardWarnings;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Kind;
import nl.leerkring.ui.RadioChoice;
import nl.leerkring.vocabulary.Level;
import org.jspecify.annotations.Nullable;

/** The wording of a finding: its kind, its sentence, and what may be left out. */
class FindingForm extends Div {

    private static final List<Integer> MONTHS_UNTIL_REVIEW = List.of(3, 6, 12);

    private final TextArea statement = new TextArea();
    private final Select<Level> level = new Select<>();
    private final Select<QuestionSummary> question = new Select<>();
    private final Select<LocalDate> review = new Select<>();
    private final RadioChoice<FindingKind> kinds;
    private final transient List<QuestionSummary> questions;
    private final LocalDate today;
    private transient Runnable onChoice = () -> {};
    private FindingKind kind = FindingKind.WHAT_WORKS;

    FindingForm(List<QuestionSummary> questions, LocalDate today, PersonalDataScanner scanner) {
        this.questions = questions;
        this.today = today;
        this.kinds = kindChoice();
        addClassName("finding-editor__fields");
        offer(level, "level");
        level.setItems(Level.values());
        level.setItemLabelGenerator(each -> each == null ? none("level") : getTranslation("level." + each));
        offer(question, "question");
        question.setItems(questions);
        question.setItemLabelGenerator(each -> each == null ? none("question") : each.number() + ". " + each.text());
        offer(review, "review");
        review.setItemLabelGenerator(each -> each == null ? none("review") : Dates.day(each, getLocale()));
        add(kinds, sentence(scanner), question, level, review);
        offerReview(null);
        review.setValue(today.plusMonths(6));
        choose(kind);
        Stream.of(level, question, review).forEach(each -> each.addValueChangeListener(change -> onChoice.run()));
    }

    private Div sentence(PersonalDataScanner scanner) {
        var warnings = SafeguardWarnings.beside(statement, scanner);
        statement.setLabel(getTranslation("findings.ui.FindingForm.statement"));
        statement.setHelperText(getTranslation("findings.ui.FindingForm.statementHelp"));
        statement.setWidthFull();
        DeviceDraft.keeps(statement);
        var sentence = new Div(statement, DeviceDraft.status(), warnings);
        sentence.addClassName("finding-editor__field");
        return sentence;
    }

    private RadioChoice<FindingKind> kindChoice() {
        var choice = new RadioChoice<FindingKind>(getTranslation("findings.ui.FindingForm.kind"), this::take)
                .styled("kind-picker");
        for (var each : FindingKind.values()) {
            var style = Kind.style(each.name());
            choice.option(
                    each,
                    "kind-picker__option kind--" + style,
                    new Icon(style),
                    new Span(getTranslation("kind." + each)));
        }
        return choice;
    }

    private void take(FindingKind chosen) {
        choose(chosen);
        onChoice.run();
    }

    private void choose(FindingKind chosen) {
        kind = chosen;
        kinds.choose(chosen);
        Arrays.stream(FindingKind.values()).forEach(each -> setClassName(edge(each), each == chosen));
    }

    private static String edge(FindingKind kind) {
        return "finding--" + Kind.style(kind.name());
    }

    private void offer(Select<?> select, String word) {
        select.setLabel(getTranslation("findings.ui.FindingForm." + word));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none(word));
    }

    private String none(String word) {
        return getTranslation("findings.ui.FindingForm." + word + "None");
    }

    /** A few days to look again: one tap instead of a calendar. */
    private void offerReview(@Nullable LocalDate known) {
        review.setItems(Stream.concat(
                        Stream.ofNullable(known), MONTHS_UNTIL_REVIEW.stream().map(today::plusMonths))
                .distinct()
                .sorted()
                .toList());
    }

    /** Fills in the question from which somebody came here. */
    void ask(@Nullable QuestionId id) {
        question.setValue(questions.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null));
    }

    /** Runs when something else than the sentence is chosen. */
    void whenChosen(Runnable listener) {
        onChoice = listener;
    }

    /** Fills the form in. */
    void show(String sentence, FindingChoices choices) {
        choose(choices.kind());
        statement.setValue(sentence);
        level.setValue(choices.level());
        ask(choices.question());
        offerReview(choices.reviewOn());
        review.setValue(choices.reviewOn());
    }

    String sentence() {
        return statement.getValue();
    }

    FindingChoices choices(long basedOn) {
        var chosen = question.getValue();
        return new FindingChoices(
                kind, level.getValue(), chosen == null ? null : chosen.id(), review.getValue(), basedOn);
    }

    /** A wording in words, to lie beside another. */
    String describe(FindingWording wording) {
        var about = Stream.of(
                        getTranslation("kind." + wording.kind()),
                        wording.level() == null ? "" : getTranslation("level." + wording.level()),
                        questions.stream()
                                .filter(each -> each.id().equals(wording.question()))
                                .map(each -> getTranslation("findings.ui.FindingView.question", each.number()))
                                .findFirst()
                                .orElse(""),
                        wording.reviewOn() == null ? "" : review(wording.reviewOn()))
                .filter(part -> !part.isEmpty());
        return wording.statement() + "\n\n" + about.collect(Collectors.joining(" · "));
    }

    private String review(LocalDate day) {
        return getTranslation("findings.ui.FindingForm.reviewOn", Dates.day(day, getLocale()));
    }

    /** What is filled in; nothing when the sentence is missing or too long, which is said beside it. */
    Optional<FindingWording> value() {
        var length = statement.getValue().strip().length();
        var problem = length == 0 ? "empty" : length > FindingWording.LONGEST ? "long" : "";
        statement.setInvalid(!problem.isEmpty());
        if (!problem.isEmpty()) {
            statement.setErrorMessage(
                    getTranslation("findings.ui.FindingForm." + problem, length, FindingWording.LONGEST));
            statement.focus();
            return Optional.empty();
        }
        return Optional.of(choices(0).wording(statement.getValue()));
    }
}

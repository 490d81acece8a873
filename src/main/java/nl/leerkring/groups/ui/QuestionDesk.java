package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.groups.QuestionWording;
import nl.leerkring.groups.Versioned;
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.ui.Icon;

/** The guiding questions of a cycle, each of which can be worded anew on its own row. */
class QuestionDesk extends Div {

    private final UnorderedList rows = new UnorderedList();
    private final Div foot = new Div();
    private final transient Acts acts;

    /** What the desk asks of its page. */
    interface Acts extends TextCheck {
        List<QuestionSummary> questions();

        /** Where the device keeps a question that is typed, under a name of its own. */
        DeviceDraft draft(String slot);

        Versioned<QuestionWording> now(QuestionId question);

        void ask(QuestionWording wording);

        void reword(QuestionId question, long basedOn, QuestionWording wording);
    }

    QuestionDesk(Acts acts) {
        this.acts = acts;
        addClassName("plan-list__all");
        rows.addClassName("plan-list");
        add(rows, foot);
        show();
    }

    private void show() {
        var questions = acts.questions();
        rows.setEnabled(true);
        foot.setEnabled(true);
        rows.removeAll();
        rows.setVisible(!questions.isEmpty());
        questions.forEach(question -> rows.add(row(question)));
        var more = new Button(text("add"), new Icon("plus"), click -> askNext(questions));
        foot.removeAll();
        foot.add(questions.isEmpty() ? new Div(new Paragraph(text("none")), more) : more);
    }

    private ListItem row(QuestionSummary question) {
        var badge = new Span(
                new Icon("question"), new Span(getTranslation("groups.ui.QuestionList.number", question.number())));
        badge.addClassNames("kind", "kind--question");
        var words = new Span(question.text());
        words.addClassName("plan-list__name");
        var row = new ListItem(badge, words);
        row.add(changeButton(question, row));
        return row;
    }

    private Button changeButton(QuestionSummary question, ListItem row) {
        var change = new Button(text("change"), click -> reword(question, row));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(getTranslation("groups.ui.QuestionDesk.changeLabel", question.number()));
        return change;
    }

    private void reword(QuestionSummary question, ListItem row) {
        var fields = new QuestionFields(question.number(), acts);
        var rewording = new Rewording(question.id());
        var editor = new Editor<>(fields, text("save"), rewording).showing(rewording.now());
        foot.setEnabled(false);
        others(row).forEach(other -> other.setEnabled(false));
        row.removeAll();
        row.addClassName("plan-list__open");
        row.add(editor.offering(cancel(editor)).keptOn(acts.draft("question-" + question.id())));
        fields.focus();
    }

    /** One at a time: keeping one shows them all anew, and what is half typed in another would be lost. */
    private Stream<ListItem> others(ListItem row) {
        return rows.getChildren().filter(each -> each != row).map(ListItem.class::cast);
    }

    private void askNext(List<QuestionSummary> questions) {
        var next = questions.stream().mapToInt(QuestionSummary::number).max().orElse(0) + 1;
        var fields = new QuestionFields(next, acts);
        rows.setEnabled(false);
        foot.removeAll();
        var editor = Editor.ofNew(fields, text("ask"), this::ask);
        foot.add(editor.offering(cancel(editor)).keptOn(acts.draft("question-new")));
        fields.focus();
    }

    private void ask(QuestionWording wording) {
        acts.ask(wording);
        show();
    }

    private Component cancel(Editor<QuestionWording> editor) {
        return editor.cancelling(text("cancel"), this::show);
    }

    private class Rewording implements Editor.Store<QuestionWording> {

        private final QuestionId question;

        Rewording(QuestionId question) {
            this.question = question;
        }

        @Override
        public void keep(long basedOn, QuestionWording wording) {
            acts.reword(question, basedOn, wording);
        }

        @Override
        public void kept(Editor<QuestionWording> editor) {
            show();
        }

        @Override
        public Versioned<QuestionWording> now() {
            return acts.now(question);
        }
    }

    private String text(String word) {
        return getTranslation("groups.ui.QuestionDesk." + word);
    }
}

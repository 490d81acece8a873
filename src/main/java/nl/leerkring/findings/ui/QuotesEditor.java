package nl.leerkring.findings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import nl.leerkring.findings.EvidenceId;
import nl.leerkring.findings.FindingPage;
import nl.leerkring.findings.PlaceInRevision;
import nl.leerkring.findings.Quote;
import nl.leerkring.findings.Stance;
import nl.leerkring.ui.Notice;
import org.jspecify.annotations.Nullable;

/** What the finding rests on so far: its support in words, and the quotes, whose side can be changed. */
class QuotesEditor extends Section {

    private final transient Acts acts;
    private final Div support = new Div();
    private final Div undo = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph hidden = new Paragraph();
    private @Nullable EvidenceId lastChanged;

    /** What can be done with quotes. */
    interface Acts {
        void changeStance(EvidenceId id, Stance stance);

        void unquote(EvidenceId id);

        void quote(PlaceInRevision place, Stance stance);
    }

    QuotesEditor(Acts acts) {
        this.acts = acts;
        addClassName("finding-editor__fields");
        list.addClassName("finding-editor__quotes");
        add(new H2(getTranslation("findings.ui.QuotesEditor.title")), support, undo, list, hidden);
    }

    void show(FindingPage page) {
        support.removeAll();
        support.add(new SupportWords(page.summary().support()));
        list.removeAll();
        page.quotes().forEach(quote -> list.add(new QuoteItem(quote).with(stance(quote), remove(quote))));
        hidden.setVisible(page.hidden() > 0);
        hidden.setText(getTranslation("findings.ui.FindingView.hidden", page.hidden()));
    }

    private Select<Stance> stance(Quote quote) {
        var select = new Select<Stance>();
        select.setAriaLabel(getTranslation("findings.ui.QuotesEditor.stance"));
        select.setItems(Stance.values());
        select.setItemLabelGenerator(each -> getTranslation("findings.ui.StanceMark." + each));
        select.setValue(quote.stance());
        select.addValueChangeListener(change -> {
            lastChanged = quote.id();
            acts.changeStance(quote.id(), change.getValue());
        });
        if (quote.id().equals(lastChanged)) {
            select.focus(); // the list was drawn anew; who works by keyboard goes on where they were
        }
        return select;
    }

    private Button remove(Quote quote) {
        var button = new Button(getTranslation("findings.ui.QuotesEditor.remove"), click -> take(quote));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(button.getText() + ": " + quote.words());
        return button;
    }

    private void take(Quote quote) {
        acts.unquote(quote.id());
        undo.removeAll();
        var back = new Button(getTranslation("findings.ui.QuotesEditor.undo"), click -> putBack(quote));
        undo.add(Notice.success(getTranslation("findings.ui.QuotesEditor.removed"), back));
        back.focus(); // the button that was pressed is gone
    }

    private void putBack(Quote quote) {
        undo.removeAll();
        acts.quote(quote.place(), quote.stance());
    }
}

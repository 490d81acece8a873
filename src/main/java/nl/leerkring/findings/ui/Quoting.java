package nl.leerkring.findings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import nl.leerkring.contributions.RevisionText;
import nl.leerkring.findings.PlaceInRevision;
import nl.leerkring.findings.Stance;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.RadioChoice;

/** Where somebody chooses words of one contribution, says which side they take, and adds them to the finding. */
class Quoting extends Div {

    private final QuotePicker picker;
    private final RadioChoice<Stance> stances;
    private final Paragraph problem = new Paragraph();
    private final transient BiConsumer<PlaceInRevision, Stance> onQuote;
    private Stance stance = Stance.SUPPORTS;

    Quoting(RevisionText revision, BiConsumer<PlaceInRevision, Stance> onQuote) {
        this.onQuote = onQuote;
        this.picker = new QuotePicker(revision);
        this.stances = stanceChoice();
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var add = new Button(getTranslation("findings.ui.Quoting.add"), new Icon("quote"), click -> quote());
        add(picker, stances, problem, add);
    }

    private RadioChoice<Stance> stanceChoice() {
        var choice = new RadioChoice<Stance>(getTranslation("findings.ui.Quoting.stance"), chosen -> stance = chosen)
                .styled("kind-picker");
        for (var each : Stance.values()) {
            choice.option(each, "kind-picker__option", new StanceMark(each));
        }
        choice.choose(stance);
        return choice;
    }

    void mark(List<PlaceInRevision> quoted) {
        picker.mark(quoted);
    }

    private void quote() {
        var chosen = picker.chosen();
        problem.removeAll();
        problem.setVisible(chosen.isEmpty());
        if (chosen.isEmpty()) {
            problem.add(new Icon("error"), new Span(getTranslation("findings.ui.Quoting.nothing")));
        }
        chosen.ifPresent(place -> onQuote.accept(place, stance));
    }
}

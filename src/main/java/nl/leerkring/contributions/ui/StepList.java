package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.leerkring.chain.Step;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Icon;

/** What came of any thing in the chain, a step a line: what happened, in what, and when. */
public class StepList extends OrderedList {

    /** The steps; while there are none, one line says what the thing still waits for. */
    public StepList(List<Step> steps, String waiting) {
        addClassName("became__steps");
        steps.forEach(step -> add(line(step)));
        if (steps.isEmpty()) {
            add(waiting(waiting));
        }
    }

    /** Puts something before the steps that no step tells, because it has no moment. */
    StepList startingWith(String icon, String what) {
        addComponentAsFirst(line(icon, new Span(what), ""));
        return this;
    }

    private ListItem line(Step step) {
        var act = new Span(getTranslation("contributions.ui.StepList." + step.act()) + " ");
        var what = new Span(act, new Anchor(step.path(), step.title()));
        return line(icon(step.act()), what, Dates.day(step.at(), getLocale()));
    }

    private static ListItem waiting(String sentence) {
        var line = line("clock", new Span(sentence), "");
        line.addClassName("became__step--waiting");
        return line;
    }

    private static String icon(Step.Act act) {
        return switch (act) {
            case QUOTED_IN -> "quote";
            case PUBLISHED_IN -> "book";
            case FOLLOWED_BY -> "comment";
        };
    }

    private static ListItem line(String icon, Component what, String when) {
        var line = new ListItem(
                part("became__dot", new Icon(icon)), part("became__what", what), part("became__when", new Span(when)));
        line.addClassName("became__step");
        return line;
    }

    private static Span part(String style, Component content) {
        var part = new Span(content);
        part.addClassName(style);
        return part;
    }
}

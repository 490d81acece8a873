package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.leerkring.chain.Step;
import nl.leerkring.contributions.ContributionPage;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Icon;

/** "Wat is ermee gebeurd": who recognised it, what it was quoted in, what it was published in, what followed on it. */
class Became extends Section {

    private final OrderedList steps = new OrderedList();

    Became(ContributionPage page, List<Step> followed) {
        addClassName("became");
        steps.addClassName("became__steps");
        add(new H2(getTranslation("contributions.ui.Became.title")), steps);
        addRecognitions(page);
        followed.forEach(this::addStep);
        if (followed.isEmpty()) {
            steps.add(waiting());
        }
    }

    private void addRecognitions(ContributionPage page) {
        var total = page.summary().recognised();
        if (total > 0) {
            var what = new Span(getTranslation(
                    "contributions.ui.Became.recognised",
                    total,
                    page.recognisedIn().size()));
            steps.add(step("recognise", what, ""));
        }
    }

    private void addStep(Step step) {
        var what = new Span(new Span(getTranslation("contributions.ui.Became." + step.act()) + " "));
        what.add(new Anchor(step.path(), step.title()));
        steps.add(step(icon(step.act()), what, Dates.day(step.at(), getLocale())));
    }

    private ListItem waiting() {
        var item = step("clock", new Span(getTranslation("contributions.ui.Became.waiting")), "");
        item.addClassName("became__step--waiting");
        return item;
    }

    private static String icon(Step.Act act) {
        return switch (act) {
            case QUOTED_IN -> "quote";
            case PUBLISHED_IN -> "book";
            case FOLLOWED_BY -> "comment";
        };
    }

    private static ListItem step(String icon, Component what, String when) {
        var dot = new Span(new Icon(icon));
        dot.addClassName("became__dot");
        var words = new Span(what);
        words.addClassName("became__what");
        var date = new Span(when);
        date.addClassName("became__when");
        var item = new ListItem(dot, words, date);
        item.addClassName("became__step");
        return item;
    }
}

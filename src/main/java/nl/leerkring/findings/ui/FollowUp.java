package nl.leerkring.findings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.leerkring.chain.Step;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Icon;

/** What came of a finding: the editions that hold it, and what people shared after reading it. */
class FollowUp extends Section {

    FollowUp(List<Step> followed) {
        addClassNames("became", "page__section");
        var steps = new OrderedList();
        steps.addClassName("became__steps");
        followed.forEach(step -> steps.add(item(step)));
        if (followed.isEmpty()) {
            steps.add(waiting());
        }
        add(new H2(getTranslation("findings.ui.FollowUp.title")), steps);
    }

    private ListItem item(Step step) {
        var what = new Span(
                new Span(getTranslation("findings.ui.FollowUp." + step.act()) + " "),
                new Anchor(step.path(), step.title()));
        return item(icon(step.act()), what, Dates.day(step.at(), getLocale()));
    }

    private ListItem waiting() {
        var item = item("clock", new Span(getTranslation("findings.ui.FollowUp.waiting")), "");
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

    private static ListItem item(String icon, Component what, String when) {
        var item = new ListItem(
                part("became__dot", new Icon(icon)), part("became__what", what), part("became__when", new Span(when)));
        item.addClassName("became__step");
        return item;
    }

    private static Span part(String style, Component content) {
        var part = new Span(content);
        part.addClassName(style);
        return part;
    }
}

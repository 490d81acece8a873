package nl.leerkring.groups.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.ui.Icon;

/** The guiding questions of a cycle, each one click away from everything about it. */
class QuestionList extends UnorderedList {

    QuestionList(List<QuestionSummary> questions, List<QuestionTally> tallies, Reader reader) {
        addClassName("guiding-questions");
        var counts = count(questions, tallies, reader);
        questions.forEach(question -> add(row(question, counts)));
    }

    private List<Map<QuestionId, String>> count(
            List<QuestionSummary> questions, List<QuestionTally> tallies, Reader reader) {
        Set<QuestionId> ids = questions.stream().map(QuestionSummary::id).collect(Collectors.toSet());
        return tallies.stream()
                .sorted(Comparator.comparingInt(QuestionTally::order))
                .map(tally -> tally.count(ids, reader, getLocale()))
                .toList();
    }

    private ListItem row(QuestionSummary question, List<Map<QuestionId, String>> counts) {
        var text = new Span(question.text());
        text.addClassName("guiding-question__text");
        var words = counts.stream()
                .map(count -> count.get(question.id()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        var link = new Anchor(GroupsNavigation.question(question.id()), words);
        link.addClassName("guiding-question__counts");
        link.setAriaLabel(getTranslation("groups.ui.QuestionList.open", question.number(), words));
        var row = new ListItem(badge(question), text, link);
        row.addClassName("guiding-question");
        return row;
    }

    private Span badge(QuestionSummary question) {
        var badge = new Span(
                new Icon("question"), new Span(getTranslation("groups.ui.QuestionList.number", question.number())));
        badge.addClassNames("kind", "kind--question");
        return badge;
    }
}

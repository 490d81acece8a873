package nl.leerkring.groups.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.ui.Page;
import nl.leerkring.ui.RouteIds;

/** Everything about one guiding question, through all the meetings of its cycle. */
@Route("vragen/:questionId")
@PermitAll
class QuestionView extends Page implements BeforeEnterObserver {

    private final transient ReadingGroups groups;
    private final transient GroupSections sections;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();

    QuestionView(ReadingGroups groups, GroupSections sections, CurrentReader current) {
        this.groups = groups;
        this.sections = sections;
        this.current = current;
        addClassName("page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        var question = groups.question(RouteIds.read(event, "questionId", QuestionId::new), reader);
        var cycle = groups.cycle(question.cycle(), reader);
        var group = groups.group(cycle.group(), reader);
        begin(question.text())
                .under(
                        new Anchor(GroupsNavigation.cycle(group.slug(), cycle.id()), group.name()),
                        new Span(getTranslation("groups.ui.QuestionList.number", question.number())))
                .saying(getTranslation("groups.ui.QuestionView.sub", cycle.title()));
        sections.at(new Place.OfQuestion(group, cycle, question), reader).forEach(this::add);
    }
}

package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.QuestionSummary;

/** What the modules put on a group's screens, in their order. */
@SpringComponent
class GroupSections {

    private final List<Section> sections;
    private final List<QuestionTally> tallies;

    GroupSections(List<Section> sections, List<QuestionTally> tallies) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(Section::order))
                .toList();
        this.tallies = tallies;
    }

    List<Component> at(Place place, Reader reader) {
        return sections.stream()
                .flatMap(section -> section.at(place, reader).stream())
                .toList();
    }

    QuestionList questions(List<QuestionSummary> questions, Reader reader) {
        return new QuestionList(questions, tallies, reader);
    }
}

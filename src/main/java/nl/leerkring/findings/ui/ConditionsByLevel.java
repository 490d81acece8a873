package nl.leerkring.findings.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leerkring.findings.FindingCondition;
import nl.leerkring.vocabulary.Level;

/** What has to be so before a finding holds, per level on which that has to be arranged. */
public class ConditionsByLevel extends DescriptionList {

    public ConditionsByLevel(List<FindingCondition> conditions) {
        addClassName("finding__conditions");
        for (var level : Level.values()) {
            var here = conditions.stream()
                    .filter(condition -> condition.level() == level)
                    .toList();
            if (!here.isEmpty()) {
                getElement().appendChild(row(level, here).getElement());
            }
        }
    }

    private Div row(Level level, List<FindingCondition> here) {
        var list = new UnorderedList();
        here.forEach(condition -> list.add(new ListItem(condition.text())));
        var row = new Div(
                new DescriptionList.Term(getTranslation("level." + level)), new DescriptionList.Description(list));
        row.addClassName("finding__level");
        return row;
    }
}

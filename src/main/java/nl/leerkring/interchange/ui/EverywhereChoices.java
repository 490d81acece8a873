package nl.leerkring.interchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.ContributionKind;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.interchange.Field;

/** What holds for every line that does not say it itself: sheets that people keep seldom have a column for it. */
class EverywhereChoices extends Div {

    private final Map<Field, Select<String>> selects = new EnumMap<>(Field.class);

    EverywhereChoices(List<GroupSummary> groups) {
        addClassName("import__everywhere");
        add(new Paragraph(getTranslation("interchange.ui.EverywhereChoices.title")));
        offer(Field.KIND, names(ContributionKind.values()), kind -> getTranslation("kind." + kind));
        offer(Field.AUDIENCE, names(Scope.values()), scope -> getTranslation("interchange.audience." + scope));
        offer(
                Field.GROUP,
                groups.stream().map(GroupSummary::slug).toList(),
                slug -> groups.stream()
                        .filter(group -> group.slug().equals(slug))
                        .map(GroupSummary::name)
                        .findFirst()
                        .orElse(slug));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private void offer(Field field, List<String> values, Function<String, String> name) {
        var none = getTranslation("interchange.ui.EverywhereChoices.none." + field);
        var select = new Select<String>();
        select.setLabel(getTranslation("interchange.field." + field));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        select.setItemLabelGenerator(value -> value == null ? none : name.apply(value));
        selects.put(field, select);
        add(select);
    }

    /** Shows only what no column says. */
    void offer(Collection<Field> said) {
        selects.forEach((field, select) -> select.setVisible(!said.contains(field)));
        setVisible(selects.values().stream().anyMatch(Select::isVisible));
    }

    Map<Field, String> chosen() {
        var chosen = new EnumMap<Field, String>(Field.class);
        selects.forEach((field, select) -> {
            if (select.isVisible() && select.getValue() != null) {
                chosen.put(field, select.getValue());
            }
        });
        return chosen;
    }
}

package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.contributions.NewContribution.Marks;
import nl.leerkring.ui.RadioChoice;
import nl.leerkring.vocabulary.Line;
import nl.leerkring.vocabulary.Reach;
import nl.leerkring.vocabulary.ThemeId;

/** The choice of themes, lines and reach; each may be left empty. */
class MarksFields extends Div {

    private final CheckboxGroup<ThemeId> themes = new CheckboxGroup<>();
    private final CheckboxGroup<Line> lines = new CheckboxGroup<>();
    private final RadioChoice<Reach> reach;

    MarksFields(Runnable onChanged) {
        addClassName("marks");
        themes.setLabel(getTranslation("contributions.ui.MarksLine.themes"));
        themes.addValueChangeListener(change -> onChanged.run());
        lines.setLabel(getTranslation("contributions.ui.MarksLine.lines"));
        lines.setItems(Arrays.asList(Line.values()));
        lines.setItemLabelGenerator(line -> getTranslation("line." + line));
        lines.addValueChangeListener(change -> onChanged.run());
        reach = new RadioChoice<>(getTranslation("contributions.ui.MarksLine.reach"), chosen -> onChanged.run());
        for (var each : Reach.values()) {
            reach.option(
                    each,
                    "share-line__choice",
                    getTranslation("reach." + each),
                    getTranslation("reach.meaning." + each));
        }
        add(themes, lines, reach);
    }

    /** Offers these themes; those chosen before stay chosen as far as they are among them. */
    void offer(SequencedMap<ThemeId, String> titles) {
        var kept = themes.getValue().stream().filter(titles::containsKey).collect(Collectors.toSet());
        themes.setItems(titles.sequencedKeySet());
        themes.setItemLabelGenerator(theme -> titles.getOrDefault(theme, ""));
        themes.setValue(kept);
        themes.setVisible(!titles.isEmpty());
    }

    /** Puts a way to make a theme below the themes. */
    void belowThemes(Component part) {
        addComponentAtIndex(1, part);
    }

    void choose(Marks marks) {
        themes.setValue(marks.themes());
        lines.setValue(marks.lines());
        reach.choose(marks.reach());
    }

    Marks chosen() {
        return new Marks(Set.copyOf(themes.getValue()), Set.copyOf(lines.getValue()), reach.chosen(), null);
    }

    /** How many of the three were filled in, themes and lines counted one by one. */
    int count() {
        return Stream.of(themes.getValue().size(), lines.getValue().size(), reach.chosen() == null ? 0 : 1)
                .mapToInt(Integer::intValue)
                .sum();
    }
}

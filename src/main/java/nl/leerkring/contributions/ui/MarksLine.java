package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.contributions.NewContribution.Marks;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.ui.RadioChoice;
import nl.leerkring.vocabulary.Line;
import nl.leerkring.vocabulary.Reach;
import nl.leerkring.vocabulary.ThemeId;
import nl.leerkring.vocabulary.Vocabulary;

/** Themes, lines and reach: all of it may be left out. */
class MarksLine extends ShareLine {

    private final transient Vocabulary vocabulary;
    private final CheckboxGroup<ThemeId> themes = new CheckboxGroup<>();
    private final CheckboxGroup<Line> lines = new CheckboxGroup<>();
    private final RadioChoice<Reach> reach;

    MarksLine(ShareServices services) {
        super("contributions.ui.MarksLine.label");
        this.vocabulary = services.vocabulary();
        themes.setLabel(getTranslation("contributions.ui.MarksLine.themes"));
        themes.addValueChangeListener(change -> describe());
        lines.setLabel(getTranslation("contributions.ui.MarksLine.lines"));
        lines.setItems(Arrays.asList(Line.values()));
        lines.setItemLabelGenerator(line -> getTranslation("line." + line));
        lines.addValueChangeListener(change -> describe());
        reach = new RadioChoice<>(getTranslation("contributions.ui.MarksLine.reach"), chosen -> describe());
        for (var each : Reach.values()) {
            reach.option(
                    each,
                    "share-line__choice",
                    getTranslation("reach." + each),
                    getTranslation("reach.meaning." + each));
        }
        offer(themes, lines, reach);
        describe();
    }

    /** Offers the themes of this group. */
    void show(GroupSummary group) {
        var titles = vocabulary.choices(group.id(), group.region());
        themes.setItems(titles.sequencedKeySet());
        themes.setItemLabelGenerator(theme -> titles.getOrDefault(theme, ""));
    }

    private void describe() {
        var chosen = Stream.of(themes.getValue().size(), lines.getValue().size(), reach.chosen() == null ? 0 : 1)
                .collect(Collectors.summingInt(Integer::intValue));
        say(getTranslation("contributions.ui.MarksLine.say", chosen));
    }

    Marks chosen() {
        return new Marks(Set.copyOf(themes.getValue()), Set.copyOf(lines.getValue()), reach.chosen(), null);
    }
}

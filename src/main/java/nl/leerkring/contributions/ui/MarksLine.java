package nl.leerkring.contributions.ui;

import nl.leerkring.contributions.NewContribution.Marks;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.vocabulary.Vocabulary;

/** Themes, lines and reach: all of it may be left out. */
class MarksLine extends ShareLine {

    private final transient Vocabulary vocabulary;
    private final MarksFields fields = new MarksFields(this::describe);

    MarksLine(ShareServices services) {
        super("contributions.ui.MarksLine.label");
        this.vocabulary = services.vocabulary();
        offer(fields);
        describe();
    }

    /** Offers the themes of this group. */
    void show(GroupSummary group) {
        fields.offer(vocabulary.choices(group.id(), group.region()));
    }

    private void describe() {
        say(getTranslation("contributions.ui.MarksLine.say", fields.count()));
    }

    Marks chosen() {
        return fields.chosen();
    }
}

package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.textfield.TextField;
import nl.leerkring.contributions.ContributionText;
import nl.leerkring.safeguard.PersonalDataScanner;
import nl.leerkring.safeguard.ui.SafeguardWarnings;

/** The title: the first sentence, unless the writer gives one of their own. */
class TitleLine extends ShareLine {

    private final TextField title = new TextField();

    TitleLine(PersonalDataScanner scanner, Runnable onChanged) {
        super("contributions.ui.TitleLine.label");
        var warnings = SafeguardWarnings.beside(title, scanner);
        title.setLabel(getTranslation("contributions.ui.TitleLine.own"));
        title.setHelperText(getTranslation("contributions.ui.TitleLine.help"));
        title.setMaxLength(ContributionText.LONGEST_TITLE);
        title.setWidthFull();
        title.addValueChangeListener(change -> {
            describe();
            onChanged.run();
        });
        offer(title, warnings);
        describe();
    }

    private void describe() {
        say(
                title.getValue().isBlank()
                        ? getTranslation("contributions.ui.TitleLine.firstSentence")
                        : getTranslation(
                                "contributions.ui.TitleLine.say",
                                title.getValue().strip()));
    }

    /** Shows this title; an empty one is the first sentence. */
    void show(String own) {
        title.setValue(own);
    }

    /** What the writer gave, empty for the first sentence. */
    String chosen() {
        return title.getValue().strip();
    }
}

package nl.leerkring.findings.ui;

import com.vaadin.flow.component.html.Span;
import nl.leerkring.findings.FindingState;

/** Where a finding stands, in a word. */
class StateChip extends Span {

    StateChip(FindingState state) {
        addClassNames("state-chip", "state-chip--" + style(state));
        setText(getTranslation("findings.ui.StateChip." + state));
    }

    private static String style(FindingState state) {
        return switch (state) {
            case CONCEPT -> "draft";
            case IN_DISCUSSION -> "discussion";
            case ESTABLISHED -> "agreed";
            case PUBLISHED -> "published";
            case SUPERSEDED -> "replaced";
        };
    }
}

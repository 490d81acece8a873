package nl.leerkring.findings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.leerkring.findings.FindingPage;
import nl.leerkring.findings.FindingState;
import nl.leerkring.ui.Notice;

/** Says that the group and readers outside it have different words before them, to whichever of the two is reading. */
final class OutsideNotice {

    private OutsideNotice() {}

    static Optional<Component> of(FindingPage page) {
        var on = UI.getCurrent();
        if (page.outside() != null) {
            var told = page.outside().statement();
            return Optional.of(Notice.info(on.getTranslation("findings.ui.OutsideNotice.inside", told)));
        }
        return !page.inside() && page.summary().state() == FindingState.IN_DISCUSSION
                ? Optional.of(Notice.info(on.getTranslation("findings.ui.OutsideNotice.outside")))
                : Optional.empty();
    }
}

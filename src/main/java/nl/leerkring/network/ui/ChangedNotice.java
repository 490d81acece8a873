package nl.leerkring.network.ui;

import com.vaadin.flow.component.html.Div;
import nl.leerkring.ui.Notice;

/** Says in a form that somebody else changed the same thing meanwhile; what was filled in stays, and is saved by asking again. */
class ChangedNotice extends Div {

    ChangedNotice() {
        setVisible(false);
    }

    void say(String standsNow) {
        removeAll();
        add(Notice.info(getTranslation("network.ui.ChangedNotice.said", standsNow)));
        setVisible(true);
    }
}

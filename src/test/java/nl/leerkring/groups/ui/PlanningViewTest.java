package nl.leerkring.groups.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.groups.PlanningCycles;
import nl.leerkring.groups.PlanningMeetings;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.testing.ViewTest;
import nl.leerkring.ui.DayField;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen test on a group of its own, with words for filling in forms and reading what stands beside fields. */
abstract class PlanningViewTest extends ViewTest {

    @Autowired
    ReadingGroups reading;

    @Autowired
    PlanningCycles planning;

    @Autowired
    PlanningMeetings meetings;

    TestGroup group;
    String slug;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
        slug = reading.group(group.group(), group.anna()).slug();
    }

    static TextField line(BrowserlessUIContext window, String label) {
        return window.find(TextField.class).withLabel(label).single();
    }

    static TextArea text(BrowserlessUIContext window, String label) {
        return window.find(TextArea.class).withLabel(label).single();
    }

    static IntegerField number(BrowserlessUIContext window, String label) {
        return window.find(IntegerField.class).withLabel(label).single();
    }

    static DayField day(BrowserlessUIContext window, String label) {
        return window.find(DayField.class).withLabel(label).single();
    }

    static void pick(BrowserlessUIContext window, String label, LocalDate chosen) {
        day(window, label).setValue(chosen);
    }

    static List<String> links(BrowserlessUIContext window) {
        return window.find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    /** All words on the page, without the frame around it. */
    static String page(BrowserlessUIContext window) {
        return window.getCurrentView().getElement().getTextRecursively();
    }

    static boolean shows(BrowserlessUIContext window, Class<? extends Component> type) {
        return window.find(type).exists();
    }
}

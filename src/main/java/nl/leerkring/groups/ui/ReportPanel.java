package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.leerkring.groups.MeetingReport;
import nl.leerkring.groups.Versioned;
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.ui.Icon;

/** What was done at a meeting, for those who note it: read, and with one button written on. Kept on the device meanwhile. */
class ReportPanel extends Div {

    private final DeviceDraft draft;
    private final transient List<Face> expected;
    private final transient Acts acts;

    /** What the panel asks of its page. */
    interface Acts extends Editor.Store<MeetingReport>, TextCheck {

        /** The report as everybody in the group reads it. */
        Component shown(MeetingReport report);
    }

    /** A panel that keeps what is typed in this draft; the people are those who could have been there. */
    ReportPanel(DeviceDraft draft, List<Face> expected, Acts acts) {
        this.draft = draft;
        this.expected = expected;
        this.acts = acts;
        addClassName("report-panel");
        draft.whenFound(this::goOn);
        add(draft);
        read();
    }

    private void read() {
        var now = acts.now();
        var empty = now.value().text().isEmpty() && now.value().attended().isEmpty();
        var write = new Button(text(empty ? "write" : "change"), new Icon("edit"), click -> write());
        draft.removeAll();
        draft.add(empty ? new Paragraph(text("none")) : acts.shown(now.value()), write);
    }

    private void write() {
        var fields = new ReportFields(expected, acts);
        begin(fields, acts.now());
        fields.focus();
    }

    private void goOn(DeviceDraft.Found found) {
        var now = acts.now();
        if (!found.text().equals(now.value().text())) {
            begin(new ReportFields(expected, acts), now).goOn(found);
        }
    }

    private Editor<MeetingReport> begin(ReportFields fields, Versioned<MeetingReport> now) {
        var editor = new Editor<>(fields, text("save"), new Keeping()).showing(now);
        editor.offering(editor.cancelling(text("cancel"), this::read)).within(draft);
        draft.removeAll();
        draft.add(editor);
        return editor;
    }

    /** Keeps the report, and goes back to reading. */
    private class Keeping implements Editor.Store<MeetingReport> {

        @Override
        public void keep(long basedOn, MeetingReport report) {
            acts.keep(basedOn, report);
        }

        @Override
        public void kept(Editor<MeetingReport> editor) {
            read();
        }

        @Override
        public Versioned<MeetingReport> now() {
            return acts.now();
        }
    }

    private String text(String word) {
        return getTranslation("groups.ui.ReportPanel." + word);
    }
}

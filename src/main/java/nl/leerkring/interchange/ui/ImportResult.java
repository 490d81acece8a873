package nl.leerkring.interchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import nl.leerkring.interchange.ImportReport;
import nl.leerkring.interchange.ImportReport.Refusal;
import nl.leerkring.interchange.RefusalsAsCsv;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Notice;

/** What came of a file, and what to do about the lines that are not in. */
class ImportResult extends Div {

    private static final int SHOWN = 20;

    private final transient ImportReport report;
    private final transient RefusalsAsCsv file;

    ImportResult(String fileName, ImportReport report, RefusalsAsCsv file) {
        this.report = report;
        this.file = file;
        addClassName("import");
        add(new H2(getTranslation("interchange.ui.ImportResult.title", fileName)), summary());
        if (report.stoppedAtLine() != null) {
            add(Notice.warning(getTranslation("interchange.ui.ImportResult.stopped", report.stoppedAtLine())));
        }
        if (!report.ignored().isEmpty()) {
            add(new Paragraph(
                    getTranslation("interchange.ui.ImportResult.ignored", String.join(", ", report.ignored()))));
        }
        if (!report.personalDataLines().isEmpty()) {
            add(new NoticedLines(report));
        }
        if (report.refused() > 0) {
            add(new Paragraph(getTranslation("interchange.ui.ImportResult.mend")), refusals(), download());
        }
    }

    private Notice summary() {
        var sentence = getTranslation(
                "interchange.ui.ImportResult.summary", report.placed(), report.existing(), report.refused());
        return report.refused() == 0 ? Notice.success(sentence) : Notice.warning(sentence);
    }

    private UnorderedList refusals() {
        var list = new UnorderedList();
        list.addClassName("import__refusals");
        report.refusals().stream().limit(SHOWN).forEach(refusal -> list.add(row(refusal)));
        return list;
    }

    private ListItem row(Refusal refusal) {
        var line = new Span(getTranslation("interchange.ui.ImportResult.line", String.valueOf(refusal.line())));
        line.addClassName("import__heading");
        var row = new ListItem(line);
        refusal.errors()
                .forEach(error -> row.add(new Span(getTranslation(
                        "interchange.ui.ImportResult.reason", FieldNames.of(error.field(), this), error.message()))));
        return row;
    }

    private Anchor download() {
        var link = new Anchor(this::send, "");
        link.add(
                new Icon("download"),
                new Span(getTranslation(
                        "interchange.ui.ImportResult.download",
                        report.refusals().size())));
        link.addClassNames("action-link", "action-link--plain");
        return link;
    }

    private void send(DownloadEvent event) throws IOException {
        var language = event.getUI().getLocale();
        event.setFileName(file.fileName(language));
        event.setContentType("text/csv;charset=UTF-8");
        file.write(report, language, event.getOutputStream());
    }
}

package nl.leerkring.interchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import nl.leerkring.interchange.ImportJob.Progress;

/** How far a file is, in a bar and in words. */
class ImportRunning extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();

    ImportRunning(String fileName) {
        addClassName("import");
        bar.getElement().setAttribute("aria-label", getTranslation("interchange.ui.ImportRunning.label", fileName));
        words.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("interchange.ui.ImportRunning.title", fileName)),
                bar,
                words,
                new Paragraph(getTranslation("interchange.ui.ImportRunning.leave")));
    }

    void show(Progress progress) {
        bar.setValue(progress.part());
        var report = progress.report();
        words.setText(
                report == null
                        ? getTranslation("interchange.ui.ImportRunning.beginning")
                        : getTranslation(
                                "interchange.ui.ImportRunning.soFar",
                                report.read(),
                                report.placed() + report.existing(),
                                report.refused()));
    }
}

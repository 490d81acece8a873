package nl.leerkring.findings.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionSummary;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingPage;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.ui.DeviceDraft;

/** The two columns for one finding: its sources, and its wording, state, quotes and conditions. */
class Workbench extends Div {

    private final FindingId finding;
    private final transient DeskServices services;
    private final transient Reader reader;
    private final FindingEditor editor;
    private final SourceColumn sources;
    private final StateActions states;
    private final QuotesEditor quotes;
    private final ConditionsEditor conditions;

    /** What lies on it: the finding, what the group brought in, the questions of the cycle, and the empty form. */
    record Material(
            FindingPage page, List<ContributionSummary> sources, List<QuestionSummary> questions, FindingForm form) {}

    Workbench(Material material, DeskServices services, Reader reader) {
        var summary = material.page().summary();
        this.finding = summary.id();
        this.services = services;
        this.reader = reader;
        var desk = new FindingDesk(finding, services, reader, this::showAgain);
        editor = new FindingEditor(
                material.form(),
                draft("finding"),
                getTranslation("findings.ui.Workbench.save"),
                desk,
                services.clock());
        var asked = new SourceColumn.Asked(material.questions(), summary.question());
        sources = new SourceColumn(material.sources(), asked, desk);
        states = new StateActions(desk::moveTo);
        quotes = new QuotesEditor(desk);
        conditions = new ConditionsEditor(desk, draft("condition"), services.scanner());
        add(DeskPage.columns(sources, states, editor, quotes, conditions));
        editor.show(material.page());
        show(material.page());
    }

    private DeviceDraft draft(String what) {
        return DeviceDraft.toSave(reader.signedIn().toString(), what + "." + finding);
    }

    /** Everything but the wording, in which somebody may be typing. */
    private void show(FindingPage page) {
        states.show(page);
        quotes.show(page);
        conditions.show(page.conditions());
        sources.show(page.quotes());
    }

    private void showAgain() {
        show(services.reading().read(finding, reader));
    }

    /** Opens a source, as when somebody comes back to where they were reading. */
    void open(ContributionId source) {
        sources.open(source);
    }
}

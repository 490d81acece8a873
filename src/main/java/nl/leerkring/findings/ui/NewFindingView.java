package nl.leerkring.findings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.NotFound;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.RevisionText;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingWording;
import nl.leerkring.findings.NewFinding;
import nl.leerkring.findings.PlaceInRevision;
import nl.leerkring.findings.Stance;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.CycleSummary;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.ui.RouteIds;
import org.jspecify.annotations.Nullable;

/** Where a guide begins a finding: with a sentence, or with words somebody wrote. */
@Route(FindingsNavigation.NEW)
@PermitAll
class NewFindingView extends DeskPage implements BeforeEnterObserver {

    NewFindingView(DeskServices services, CurrentReader current) {
        super(services, current);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cycle = RouteIds.find(event, FindingsNavigation.CYCLE, CycleId::new)
                .map(this::guided)
                .orElseThrow(() -> new NotFound("no cycle to write a finding of"));
        show(
                cycle,
                RouteIds.find(event, FindingsNavigation.QUESTION, QuestionId::new)
                        .orElse(null));
    }

    private void show(CycleSummary cycle, @Nullable QuestionId asked) {
        var questions = services().groups().questions(cycle.id(), reader());
        var form = new FindingForm(questions, today());
        form.ask(asked);
        var editor = new FindingEditor(
                form,
                getTranslation("findings.ui.NewFindingView.save"),
                (none, wording) -> begin(cycle.id(), wording),
                services().clock());
        var sources = new SourceColumn(
                sources(cycle.id()), new SourceColumn.Asked(questions, asked), new FirstQuote(cycle.id(), form));
        begin(getTranslation("findings.ui.NewFindingView.title"))
                .under(wayUp(cycle))
                .saying(getTranslation("findings.ui.NewFindingView.sub"));
        add(columns(sources, editor));
    }

    private long begin(CycleId cycle, FindingWording wording) {
        goOn(services().condensing().write(new NewFinding(cycle, wording), reader()), QueryParameters.empty());
        return 0;
    }

    private static void goOn(FindingId finding, QueryParameters query) {
        var route = new RouteParameters(FindingsNavigation.FINDING_PARAMETER, finding.toString());
        UI.getCurrent().navigate(EditFindingView.class, route, query);
    }

    /** Quoting before the finding exists: the sentence is kept first, and what was open stays open. */
    private class FirstQuote implements SourceItem.Desk {

        private final CycleId cycle;
        private final FindingForm form;

        FirstQuote(CycleId cycle, FindingForm form) {
            this.cycle = cycle;
            this.form = form;
        }

        @Override
        public RevisionText newest(ContributionId source) {
            return services().contributions().newestRevision(source, reader());
        }

        @Override
        public void quote(ContributionId source, PlaceInRevision place, Stance stance) {
            form.value().ifPresent(wording -> {
                var finding = services().condensing().write(new NewFinding(cycle, wording), reader());
                services().underpinning().quote(finding, place, stance, reader());
                goOn(finding, QueryParameters.of(FindingsNavigation.SOURCE, source.toString()));
            });
        }
    }
}

package nl.leerkring.findings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
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
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.ui.RouteIds;
import org.jspecify.annotations.Nullable;

/** Where a guide begins a finding: with a sentence, or with words somebody wrote. */
@Route(FindingsNavigation.NEW)
@PermitAll
class NewFindingView extends DeskPage {

    NewFindingView(DeskServices services, CurrentReader current) {
        super(services, current);
    }

    @Override
    void enter(BeforeEnterEvent event) {
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
        var form = form(questions);
        form.ask(asked);
        var draft = DeviceDraft.toSave(reader().signedIn().toString(), "finding." + cycle.id());
        var first = new FirstWording(cycle.id(), form, draft);
        var button = getTranslation("findings.ui.NewFindingView.save");
        var editor = new FindingEditor(form, draft, button, first, services().clock());
        var sources = new SourceColumn(sources(cycle.id()), new SourceColumn.Asked(questions, asked), first);
        begin(getTranslation("findings.ui.NewFindingView.title"))
                .under(wayUp(cycle))
                .saying(getTranslation("findings.ui.NewFindingView.sub"));
        add(columns(sources, editor));
    }

    private static void goOn(FindingId finding, QueryParameters query) {
        var route = new RouteParameters(FindingsNavigation.FINDING_PARAMETER, finding.toString());
        UI.getCurrent().navigate(EditFindingView.class, route, query);
    }

    /** Saving or quoting before the finding exists: the sentence is kept first, and what was open stays open. */
    private class FirstWording implements FindingEditor.Saving, SourceItem.Desk {

        private final CycleId cycle;
        private final FindingForm form;
        private final DeviceDraft draft;

        FirstWording(CycleId cycle, FindingForm form, DeviceDraft draft) {
            this.cycle = cycle;
            this.form = form;
            this.draft = draft;
        }

        @Override
        public long save(long basedOn, FindingWording wording) {
            goOn(write(wording), QueryParameters.empty());
            return 0;
        }

        /** Tells the device at once: its part of the page is gone when the screen goes on. */
        private FindingId write(FindingWording wording) {
            var finding = services().condensing().write(new NewFinding(cycle, wording), reader());
            draft.acknowledge();
            return finding;
        }

        @Override
        public RevisionText newest(ContributionId source) {
            return services().contributions().newestRevision(source, reader());
        }

        @Override
        public void quote(ContributionId source, PlaceInRevision place, Stance stance) {
            form.value().ifPresent(wording -> {
                var finding = write(wording);
                services().underpinning().quote(finding, place, stance, reader());
                goOn(finding, QueryParameters.of(FindingsNavigation.SOURCE, source.toString()));
            });
        }
    }
}

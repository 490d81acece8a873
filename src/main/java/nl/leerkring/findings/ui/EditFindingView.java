package nl.leerkring.findings.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.findings.FindingId;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.RouteIds;

/** Where a guide goes on with a finding: words it, rests it on quotes, sets its conditions, takes it further. */
@Route(FindingsNavigation.EDIT)
@PermitAll
class EditFindingView extends DeskPage {

    EditFindingView(DeskServices services, CurrentReader current) {
        super(services, current);
    }

    @Override
    void enter(BeforeEnterEvent event) {
        var id = RouteIds.read(event, FindingsNavigation.FINDING_PARAMETER, FindingId::new);
        var page = services().reading().read(id, reader());
        var cycle = guided(page.summary().cycle());
        begin(getTranslation("findings.ui.EditFindingView.title"))
                .under(wayUp(cycle))
                .offering(ActionLink.quiet(
                                FindingsNavigation.finding(id), getTranslation("findings.ui.EditFindingView.read"))
                        .withIcon("eye"));
        var questions = services().groups().questions(cycle.id(), reader());
        var material = new Workbench.Material(page, sources(cycle.id()), questions, form(questions));
        var workbench = new Workbench(material, services(), reader());
        add(workbench);
        RouteIds.find(event, FindingsNavigation.SOURCE, ContributionId::new).ifPresent(workbench::open);
    }
}

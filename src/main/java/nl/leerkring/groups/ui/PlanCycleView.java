package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.CyclePlan;
import nl.leerkring.groups.CycleSummary;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.groups.QuestionWording;
import nl.leerkring.groups.Versioned;
import nl.leerkring.safeguard.ui.SafeguardWarnings;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.ui.RouteIds;

/** Where those who guide a group plan a cycle: when it runs, what it asks, and its meetings. */
@Route(GroupsNavigation.PLAN_CYCLE)
@PermitAll
class PlanCycleView extends PlanPage {

    PlanCycleView(PlanServices services, CurrentReader current) {
        super(services, current);
    }

    @Override
    void enter(BeforeEnterEvent event) {
        show(guided(RouteIds.read(event, CYCLE, CycleId::new)));
    }

    private void show(CycleSummary cycle) {
        begin(getTranslation("groups.ui.PlanCycleView.title"))
                .under(wayUp(cycle))
                .saying(getTranslation("groups.ui.PlanCycleView.sub"));
        add(section(getTranslation("groups.ui.PlanCycleView.cycle"), cycle(cycle)));
        add(section(getTranslation("groups.ui.PlanCycleView.questions"), new QuestionDesk(new AskingIn(cycle.id()))));
        add(section(getTranslation("groups.ui.PlanCycleView.meetings"), meetings(cycle)));
    }

    private Editor<CyclePlan> cycle(CycleSummary cycle) {
        var correcting = new Correcting(cycle.id());
        return new Editor<>(new CycleFields(), getTranslation("groups.ui.PlanCycleView.save"), correcting)
                .showing(correcting.now());
    }

    private Component[] meetings(CycleSummary cycle) {
        var path = services().groups().path(cycle.id(), reader());
        var more = ActionLink.primary(
                        GroupsNavigation.newMeeting(cycle.id()), getTranslation("groups.ui.PlanCycleView.newMeeting"))
                .withIcon("plus");
        return new Component[] {new MeetingRows(path), more};
    }

    private class Correcting implements Editor.Store<CyclePlan> {

        private final CycleId cycle;

        Correcting(CycleId cycle) {
            this.cycle = cycle;
        }

        @Override
        public void keep(long basedOn, CyclePlan plan) {
            services().cycles().correct(cycle, basedOn, plan, reader());
        }

        /** Only the editor itself: a question that is half typed below stays as it is. */
        @Override
        public void kept(Editor<CyclePlan> editor) {
            editor.showing(now()).saying(getTranslation("groups.ui.PlanCycleView.saved"));
        }

        @Override
        public Versioned<CyclePlan> now() {
            return services().cycles().plan(cycle, reader());
        }
    }

    private class AskingIn implements QuestionDesk.Acts {

        private final CycleId cycle;

        AskingIn(CycleId cycle) {
            this.cycle = cycle;
        }

        @Override
        public List<QuestionSummary> questions() {
            return services().groups().questions(cycle, reader());
        }

        @Override
        public DeviceDraft draft(String slot) {
            return services().typing().draft(slot + "-" + cycle, reader());
        }

        @Override
        public SafeguardWarnings beside(TextFieldBase<?, String> field) {
            return services().typing().beside(field);
        }

        @Override
        public Versioned<QuestionWording> now(QuestionId question) {
            return services().cycles().wording(question, reader());
        }

        @Override
        public void ask(QuestionWording wording) {
            services().cycles().ask(cycle, wording, reader());
        }

        @Override
        public void reword(QuestionId question, long basedOn, QuestionWording wording) {
            services().cycles().reword(question, basedOn, wording, reader());
        }
    }
}

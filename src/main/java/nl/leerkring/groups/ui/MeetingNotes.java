package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.ActionId;
import nl.leerkring.groups.AgreedAction;
import nl.leerkring.groups.AgreeingActions;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.MeetingReport;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.groups.ReportingMeetings;
import nl.leerkring.groups.Versioned;
import nl.leerkring.safeguard.ui.SafeguardWarnings;
import org.jspecify.annotations.Nullable;

/** What people write down of a meeting: the report, and what was agreed. Stands between the forms and the services. */
@SpringComponent
class MeetingNotes {

    private final ReportingMeetings reporting;
    private final AgreeingActions agreeing;
    private final ReadingGroups groups;
    private final Faces faces;
    private final Typing typing;

    MeetingNotes(
            ReportingMeetings reporting, AgreeingActions agreeing, ReadingGroups groups, Faces faces, Typing typing) {
        this.reporting = reporting;
        this.agreeing = agreeing;
        this.groups = groups;
        this.faces = faces;
        this.typing = typing;
    }

    /** The report of a meeting, for who guides its group. */
    ReportPanel report(MeetingId meeting, Function<MeetingReport, Component> shown, Reader reader) {
        var expected = faces.of(reporting.expected(meeting, reader));
        return new ReportPanel(
                typing.draft("report-" + meeting, reader), expected, new Reporting(meeting, shown, reader));
    }

    /** What was agreed at a meeting, for the members of its group. */
    MeetingActionList actions(MeetingId meeting, GroupId group, Reader reader) {
        var members = faces.of(groups.members(group, reader).keySet());
        return new MeetingActionList(typing.draft("action-" + meeting, reader), members, new Actions(meeting, reader));
    }

    private class Reporting implements ReportPanel.Acts {

        private final MeetingId meeting;
        private final Function<MeetingReport, Component> shown;
        private final Reader reader;

        Reporting(MeetingId meeting, Function<MeetingReport, Component> shown, Reader reader) {
            this.meeting = meeting;
            this.shown = shown;
            this.reader = reader;
        }

        @Override
        public void keep(long basedOn, MeetingReport report) {
            reporting.report(meeting, basedOn, report, reader);
        }

        @Override
        public Versioned<MeetingReport> now() {
            return reporting.noted(meeting, reader);
        }

        @Override
        public Component shown(MeetingReport report) {
            return shown.apply(report);
        }

        @Override
        public SafeguardWarnings beside(TextFieldBase<?, String> field) {
            return typing.beside(field);
        }
    }

    private class Actions implements MeetingActionList.Acts {

        private final MeetingId meeting;
        private final Reader reader;

        Actions(MeetingId meeting, Reader reader) {
            this.meeting = meeting;
            this.reader = reader;
        }

        @Override
        public List<MeetingActionList.Listed> agreed() {
            var agreed = agreeing.of(meeting, reader);
            var owners = agreed.stream()
                    .map(AgreedAction::owner)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            var names = faces.of(owners).stream().collect(Collectors.toMap(Face::person, Face::name));
            return agreed.stream()
                    .map(action -> new MeetingActionList.Listed(action, names.getOrDefault(action.owner(), "")))
                    .toList();
        }

        @Override
        public void agree(String text, @Nullable PersonId owner, @Nullable LocalDate due) {
            agreeing.agree(meeting, text, owner, due, reader);
        }

        @Override
        public void mark(ActionId action, boolean done) {
            agreeing.mark(action, done, reader);
        }

        @Override
        public SafeguardWarnings beside(TextFieldBase<?, String> field) {
            return typing.beside(field);
        }
    }
}

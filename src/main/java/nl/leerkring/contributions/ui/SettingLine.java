package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.contributions.NewContribution.Setting;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.CycleSummary;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.MeetingSummary;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.groups.ui.MeetingNames;
import org.jspecify.annotations.Nullable;

/** In which group, at which meeting and on which guiding question; filled in from where somebody came. */
class SettingLine extends ShareLine {

    private final transient ReadingGroups groups;
    private final transient Reader reader;
    private final transient Optional<Ref> origin;
    private final transient Runnable onChanged;
    private final Select<GroupSummary> group = new Select<>();
    private final Select<MeetingSummary> meeting = new Select<>();
    private final Select<QuestionSummary> question = new Select<>();
    private @Nullable CycleId cycle;

    SettingLine(ShareForm.Start start, ShareServices services, Reader reader, Runnable onChanged) {
        super("contributions.ui.SettingLine.label");
        this.groups = services.groups();
        this.reader = reader;
        this.origin = start.origin();
        this.onChanged = onChanged;
        prepare(start);
        offer(group, meeting, question);
        showGroup(start.group());
        start.meeting().ifPresent(this::chooseMeeting);
        start.question().ifPresent(this::chooseQuestion);
        describe();
    }

    private void prepare(ShareForm.Start start) {
        group.setLabel(getTranslation("contributions.ui.SettingLine.group"));
        group.setItems(start.groups());
        group.setItemLabelGenerator(GroupSummary::name);
        group.setValue(start.group());
        group.setVisible(start.groups().size() > 1);
        group.addValueChangeListener(change -> {
            showGroup(change.getValue());
            describe();
            onChanged.run();
        });
        meeting.setLabel(getTranslation("contributions.ui.SettingLine.meeting"));
        meeting.setEmptySelectionAllowed(true);
        meeting.setEmptySelectionCaption(getTranslation("contributions.ui.SettingLine.noMeeting"));
        meeting.setItemLabelGenerator(each -> each == null
                ? getTranslation("contributions.ui.SettingLine.noMeeting")
                : MeetingNames.full(each, this));
        meeting.addValueChangeListener(change -> describe());
        question.setLabel(getTranslation("contributions.ui.SettingLine.question"));
        question.setEmptySelectionAllowed(true);
        question.setEmptySelectionCaption(getTranslation("contributions.ui.SettingLine.noQuestion"));
        question.setItemLabelGenerator(each -> each == null
                ? getTranslation("contributions.ui.SettingLine.noQuestion")
                : each.number() + ". " + each.text());
        question.addValueChangeListener(change -> describe());
    }

    private void showGroup(GroupSummary chosen) {
        var newest = groups.cycles(chosen.id(), reader).stream().findFirst();
        cycle = newest.map(CycleSummary::id).orElse(null);
        meeting.setItems(newest.map(each -> groups.path(each.id(), reader)).orElse(List.of()));
        question.setItems(
                newest.map(each -> groups.questions(each.id(), reader)).orElse(List.of()));
    }

    private void chooseMeeting(MeetingId wanted) {
        meeting.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .ifPresent(meeting::setValue);
    }

    private void chooseQuestion(QuestionId wanted) {
        question.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .ifPresent(question::setValue);
    }

    private void describe() {
        var parts = Stream.of(
                group.getValue().name(),
                meeting.getOptionalValue()
                        .map(each -> MeetingNames.brief(each, this))
                        .orElse(null),
                question.getOptionalValue()
                        .map(each -> getTranslation("contributions.ui.SettingLine.questionNumber", each.number()))
                        .orElse(null));
        say(parts.filter(Objects::nonNull).collect(Collectors.joining(" · ")));
    }

    GroupSummary group() {
        return group.getValue();
    }

    Setting chosen() {
        return new Setting(
                group.getValue().id(),
                cycle,
                meeting.getOptionalValue().map(MeetingSummary::id).orElse(null),
                question.getOptionalValue().map(QuestionSummary::id).orElse(null),
                origin.orElse(null));
    }
}

package nl.leerkring.groups.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.groups.CyclePlan;
import nl.leerkring.groups.MeetingKind;
import nl.leerkring.groups.MeetingPlan;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.network.MunicipalityId;
import nl.leerkring.network.MunicipalitySummary;
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.RadioChoice;
import org.jspecify.annotations.Nullable;

/** What is planned of a meeting or exchange. Place, host, preparation, questions and steps may come later. */
class MeetingFields extends Div implements Fields<MeetingPlan> {

    private final RadioChoice<MeetingKind> kinds;
    private final IntegerField number = new IntegerField(text("number"));
    private final TextField title = new TextField(text("title"));
    private final MomentFields moment;
    private final TextField place = new TextField(text("place"));
    private final ComboBox<MunicipalitySummary> host = new ComboBox<>(text("host"));
    private final TextArea preparation = new TextArea(text("preparation"));
    private final CheckboxGroup<QuestionSummary> questions = new CheckboxGroup<>(text("questions"));
    private final StagesField stages = new StagesField();
    private final transient Setting setting;

    /** Among what a meeting is planned: its cycle, the questions of it, who may host, and the number that comes next. */
    record Setting(CyclePlan cycle, List<QuestionSummary> questions, List<MunicipalitySummary> hosts, int next) {}

    MeetingFields(Setting setting, TextCheck check) {
        this.setting = setting;
        this.moment = new MomentFields(setting.cycle(), this::timeChanged);
        this.kinds = kindChoice();
        addClassName("editor__fields");
        number.setValue(setting.next());
        preparation.setHelperText(text("preparationHelp"));
        offer();
        var names = new Div(number, title);
        names.addClassNames("editor__row", "editor__row--numbered");
        var places = new Div(place, host);
        places.addClassName("editor__row");
        DeviceDraft.keeps(preparation);
        add(
                kinds,
                names,
                check.beside(title),
                moment,
                places,
                preparation,
                check.beside(preparation),
                questions,
                stages);
        choose(MeetingKind.MEETING);
        timeChanged();
    }

    private RadioChoice<MeetingKind> kindChoice() {
        var choice = new RadioChoice<MeetingKind>(text("kind"), this::choose).styled("kind-picker");
        for (var kind : MeetingKind.values()) {
            var icon = new Icon(kind == MeetingKind.MEETING ? "group" : "team");
            choice.option(
                    kind,
                    "kind-picker__option kind--works",
                    icon,
                    new Span(getTranslation("groups.ui.MeetingFields." + kind)));
        }
        return choice;
    }

    private void offer() {
        host.setItems(setting.hosts());
        host.setItemLabelGenerator(MunicipalitySummary::name);
        host.setClearButtonVisible(true);
        questions.setItems(setting.questions());
        questions.setItemLabelGenerator(each -> each.number() + ". " + each.text());
        questions.setVisible(!setting.questions().isEmpty());
    }

    private void choose(MeetingKind kind) {
        kinds.choose(kind);
        number.setVisible(kind == MeetingKind.MEETING);
        title.setHelperText(text("titleHelp." + kind));
    }

    private void timeChanged() {
        stages.fill(moment.duration());
    }

    @Override
    public String words() {
        return preparation.getValue();
    }

    @Override
    public void word(String typed) {
        preparation.setValue(typed);
    }

    @Override
    public void show(MeetingPlan plan) {
        choose(plan.kind());
        number.setValue(plan.number() == null ? Integer.valueOf(setting.next()) : plan.number());
        title.setValue(plan.title());
        moment.show(plan.starts(), plan.ends());
        place.setValue(plan.place());
        host.setValue(municipality(plan.municipality()).orElse(null));
        preparation.setValue(plan.preparation() == null ? "" : plan.preparation());
        questions.setValue(asked(plan.questions()));
        stages.show(plan.stages());
        timeChanged();
    }

    private Optional<MunicipalitySummary> municipality(@Nullable MunicipalityId id) {
        return setting.hosts().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Set<QuestionSummary> asked(Set<QuestionId> ids) {
        return setting.questions().stream()
                .filter(each -> ids.contains(each.id()))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<MeetingPlan> value() {
        var check = new FieldCheck()
                .that(number, isNumbered() && !hasNumber() ? text("numberEmpty") : "")
                .filled(title, MeetingPlan.LONGEST_TITLE, text("titleEmpty"));
        moment.check(check);
        check.fits(place, MeetingPlan.LONGEST_PLACE).fits(preparation, MeetingPlan.LONGEST_PREPARATION);
        stages.check(check);
        return check.passes() ? Optional.of(plan()) : Optional.empty();
    }

    private boolean isNumbered() {
        return kinds.chosen() == MeetingKind.MEETING;
    }

    private boolean hasNumber() {
        return !number.isEmpty() && number.getValue() >= 1;
    }

    private MeetingPlan plan() {
        return new MeetingPlan(
                isNumbered() ? MeetingKind.MEETING : MeetingKind.EXCHANGE,
                isNumbered() ? number.getValue() : null,
                title.getValue(),
                moment.starts(),
                moment.ends(),
                place.getValue(),
                host.getOptionalValue().map(MunicipalitySummary::id).orElse(null),
                preparation.getValue(),
                questions.getValue().stream().map(QuestionSummary::id).collect(Collectors.toSet()),
                stages.stages());
    }

    @Override
    public void sayTaken() {
        new FieldCheck()
                .that(number, getTranslation("groups.ui.MeetingFields.taken", number.getValue()))
                .passes();
    }

    @Override
    public String describe(MeetingPlan plan) {
        return new MeetingWords(this)
                .of(plan, municipality(plan.municipality()).map(MunicipalitySummary::name), asked(plan.questions()));
    }

    private String text(String word) {
        return getTranslation("groups.ui.MeetingFields." + word);
    }
}

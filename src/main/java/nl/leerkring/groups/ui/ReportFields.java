package nl.leerkring.groups.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.audience.PersonId;
import nl.leerkring.groups.MeetingReport;
import nl.leerkring.ui.DeviceDraft;

/** Who was at a meeting, and what was done there. */
class ReportFields extends Div implements Fields<MeetingReport> {

    private final TextArea report = new TextArea(getTranslation("groups.ui.ReportFields.report"));
    private final CheckboxGroup<Face> attended = new CheckboxGroup<>(getTranslation("groups.ui.ReportFields.attended"));
    private final transient List<Face> expected;

    ReportFields(List<Face> expected, TextCheck check) {
        this.expected = expected;
        addClassName("editor__fields");
        report.setHelperText(getTranslation("groups.ui.ReportFields.reportHelp"));
        report.addClassName("report-fields__text");
        DeviceDraft.keeps(report);
        attended.setItems(expected);
        attended.setItemLabelGenerator(Face::name);
        attended.setItemHelperGenerator(face -> face.describe(this));
        attended.addClassName("report-fields__people");
        attended.setVisible(!expected.isEmpty());
        add(report, check.beside(report), attended);
    }

    void focus() {
        report.focus();
    }

    @Override
    public String words() {
        return report.getValue();
    }

    @Override
    public void word(String words) {
        report.setValue(words);
    }

    @Override
    public void show(MeetingReport noted) {
        report.setValue(noted.text());
        attended.setValue(faces(noted.attended()));
    }

    private Set<Face> faces(Set<PersonId> people) {
        return expected.stream().filter(face -> people.contains(face.person())).collect(Collectors.toSet());
    }

    @Override
    public Optional<MeetingReport> value() {
        var check = new FieldCheck().fits(report, MeetingReport.LONGEST);
        return check.passes() ? Optional.of(new MeetingReport(there(), report.getValue())) : Optional.empty();
    }

    private Set<PersonId> there() {
        return attended.getValue().stream().map(Face::person).collect(Collectors.toSet());
    }

    @Override
    public String describe(MeetingReport noted) {
        var names = faces(noted.attended()).stream().map(Face::name).sorted().collect(Collectors.joining(", "));
        return noted.text() + "\n\n" + getTranslation("groups.ui.ReportFields.describedPeople", names);
    }
}

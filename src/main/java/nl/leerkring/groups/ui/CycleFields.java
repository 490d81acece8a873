package nl.leerkring.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.leerkring.groups.CyclePlan;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.DayField;

/** What a cycle is called, and from when to when it runs. */
class CycleFields extends Div implements Fields<CyclePlan> {

    private final TextField title = new TextField(text("title"));
    private final DayField begins = new DayField(text("begins"));
    private final DayField ends = new DayField(text("ends"));

    CycleFields() {
        addClassName("editor__fields");
        title.setHelperText(text("titleHelp"));
        var days = new Div(begins, ends);
        days.addClassName("editor__row");
        add(title, days);
    }

    @Override
    public void show(CyclePlan plan) {
        title.setValue(plan.title());
        begins.setValue(plan.begins());
        ends.setValue(plan.ends());
    }

    @Override
    public Optional<CyclePlan> value() {
        var check = new FieldCheck()
                .filled(title, CyclePlan.LONGEST_TITLE, text("titleEmpty"))
                .that(begins, begins.isEmpty() ? text("beginsEmpty") : "")
                .that(ends, problemWithEnd());
        return check.passes()
                ? Optional.of(new CyclePlan(title.getValue(), begins.getValue(), ends.getValue()))
                : Optional.empty();
    }

    private String problemWithEnd() {
        if (ends.isEmpty()) {
            return text("endsEmpty");
        }
        return !begins.isEmpty() && ends.getValue().isBefore(begins.getValue()) ? text("endsEarly") : "";
    }

    @Override
    public String describe(CyclePlan plan) {
        return getTranslation(
                "groups.ui.CycleFields.described",
                plan.title(),
                Dates.day(plan.begins(), getLocale()),
                Dates.day(plan.ends(), getLocale()));
    }

    private String text(String word) {
        return getTranslation("groups.ui.CycleFields." + word);
    }
}

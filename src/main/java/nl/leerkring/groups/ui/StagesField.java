package nl.leerkring.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.groups.Stage;
import nl.leerkring.ui.Icon;

/** The steps of a meeting in their order, and whether together they fill the time there is. */
class StagesField extends Section implements StageRow.Acts {

    private final OrderedList rows = new OrderedList();
    private final Paragraph sum = new Paragraph();
    private Duration time = Duration.ZERO;

    StagesField() {
        addClassName("stages-field");
        rows.addClassName("stages-field__rows");
        sum.addClassName("stages-field__sum");
        sum.getElement().setAttribute("role", "status");
        var more = new Button(getTranslation("groups.ui.StagesField.add"), new Icon("plus"), click -> addRow().focus());
        add(new H3(getTranslation("groups.ui.StagesField.heading")), rows, sum, more);
        changed();
    }

    private StageRow addRow() {
        var row = new StageRow(this);
        rows.add(row);
        changed();
        return row;
    }

    void show(List<Stage> stages) {
        rows.removeAll();
        stages.forEach(stage -> addRow().showing(stage));
        changed();
    }

    /** Tells how long the meeting takes, to compare. */
    void fill(Duration time) {
        this.time = time;
        changed();
    }

    @Override
    public void move(StageRow row, int steps) {
        var to = rows.indexOf(row) + steps;
        if (to >= 0 && to < rows.getComponentCount()) {
            rows.remove(row);
            rows.addComponentAtIndex(to, row);
            row.focus();
        }
    }

    @Override
    public void remove(StageRow row) {
        rows.remove(row);
        changed();
    }

    @Override
    public final void changed() {
        var together = rows().mapToInt(StageRow::minutes).sum();
        sum.setVisible(rows.getComponentCount() > 0);
        sum.setText(
                time.isZero()
                        ? getTranslation("groups.ui.StagesField.sum", together)
                        : getTranslation("groups.ui.StagesField.sumOf", together, time.toMinutes()));
    }

    void check(FieldCheck check) {
        rows().forEach(row -> row.check(check));
    }

    List<Stage> stages() {
        return rows().map(StageRow::stage).toList();
    }

    private Stream<StageRow> rows() {
        return rows.getChildren().map(StageRow.class::cast);
    }
}

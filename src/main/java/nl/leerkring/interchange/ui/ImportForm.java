package nl.leerkring.interchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.interchange.Field;
import nl.leerkring.interchange.ImportChoices;
import nl.leerkring.interchange.ImportFile;
import nl.leerkring.interchange.ImportPreview;
import nl.leerkring.ui.Notice;

/** How a file is to be read: what its columns hold, and what holds for all lines. */
class ImportForm extends Div {

    private final ColumnChoices columns;
    private final EverywhereChoices everywhere;
    private final Div problem = new Div();
    private final boolean json;
    private final transient Listener listener;

    /** Hears what somebody decides. */
    interface Listener {

        void begin(ImportChoices choices);

        void back();
    }

    ImportForm(ImportFile file, ImportPreview preview, List<GroupSummary> groups, Listener listener) {
        this.json = file.json();
        this.listener = listener;
        this.columns = new ColumnChoices(preview, this::columnsChanged);
        this.everywhere = new EverywhereChoices(groups);
        addClassName("import");
        add(new H2(file.name()));
        add(new Paragraph(getTranslation(
                json ? "interchange.ui.ImportForm.json" : "interchange.ui.ImportForm.csv",
                file.charset().displayName())));
        if (!json) {
            add(columns);
        }
        add(everywhere, problem, actions());
        columnsChanged();
    }

    /** What a column says already, need not be said for all lines. */
    private void columnsChanged() {
        everywhere.offer(json ? List.of() : List.copyOf(columns.chosen().values()));
    }

    private Div actions() {
        var begin = new Button(say("begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Button(say("back"), click -> listener.back());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(begin, back);
        actions.addClassName("page__actions");
        return actions;
    }

    private void begin() {
        var choices = new ImportChoices(columns.chosen(), everywhere.chosen());
        var missing = json
                ? List.<Field>of()
                : Stream.of(Field.TEXT, Field.KIND, Field.AUDIENCE)
                        .filter(field -> !choices.columns().containsValue(field))
                        .filter(field -> !choices.everywhere().containsKey(field))
                        .toList();
        problem.removeAll();
        if (missing.isEmpty()) {
            listener.begin(choices);
        } else {
            problem.add(Notice.error(getTranslation("interchange.ui.ImportForm.missing", names(missing))));
        }
    }

    private String names(List<Field> fields) {
        return fields.stream()
                .map(field -> getTranslation("interchange.field." + field))
                .collect(Collectors.joining(", "));
    }

    private String say(String word) {
        return getTranslation("interchange.ui.ImportForm." + word);
    }
}

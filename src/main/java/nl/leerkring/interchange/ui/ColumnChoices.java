package nl.leerkring.interchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.interchange.Field;
import nl.leerkring.interchange.ImportPreview;

/** The columns of a file, each with its first cells and the field it fills. One field is filled by one column. */
class ColumnChoices extends Div {

    private static final int SHOWN = 80;
    private static final List<Field> OFFERED =
            Stream.of(Field.values()).filter(field -> field != Field.SHOWN_AS).toList();

    private final List<Select<Field>> selects = new ArrayList<>();
    private final transient Runnable onChanged;

    ColumnChoices(ImportPreview preview, Runnable onChanged) {
        this.onChanged = onChanged;
        var list = new UnorderedList();
        list.addClassName("import__columns");
        for (var column = 0; column < preview.headings().size(); column++) {
            list.add(row(column, preview));
        }
        add(new Paragraph(getTranslation("interchange.ui.ColumnChoices.title")), list);
    }

    private ListItem row(int column, ImportPreview preview) {
        var heading = new Span(preview.headings().get(column));
        heading.addClassName("import__heading");
        var cells = new Span(cells(column, preview));
        cells.addClassName("import__cells");
        var select = select(preview.headings().get(column));
        select.setValue(preview.guessed().get(column));
        select.addValueChangeListener(change -> {
            takeFromOthers(select);
            onChanged.run();
        });
        selects.add(select);
        return new ListItem(new Div(heading, cells), select);
    }

    private static String cells(int column, ImportPreview preview) {
        return preview.rows().stream()
                .filter(row -> column < row.size())
                .map(row -> shortened(row.get(column).strip()))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String shortened(String cell) {
        return cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
    }

    private Select<Field> select(String heading) {
        var select = new Select<Field>();
        select.setAriaLabel(getTranslation("interchange.ui.ColumnChoices.fills", heading));
        select.setItems(OFFERED);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("interchange.ui.ColumnChoices.unused"));
        select.setItemLabelGenerator(field -> field == null
                ? getTranslation("interchange.ui.ColumnChoices.unused")
                : getTranslation("interchange.field." + field));
        return select;
    }

    private void takeFromOthers(Select<Field> chosen) {
        selects.stream()
                .filter(other -> other != chosen && chosen.getValue() != null)
                .filter(other -> chosen.getValue() == other.getValue())
                .forEach(Select::clear);
    }

    /** The columns that are used, by number from 0. */
    Map<Integer, Field> chosen() {
        var chosen = new LinkedHashMap<Integer, Field>();
        for (var column = 0; column < selects.size(); column++) {
            var field = selects.get(column).getValue();
            if (Objects.nonNull(field)) {
                chosen.put(column, field);
            }
        }
        return chosen;
    }
}

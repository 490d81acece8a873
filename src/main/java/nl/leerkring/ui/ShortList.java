package nl.leerkring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Rows of which a long page shows the first ones; the others come when somebody asks, and stay then. */
public class ShortList extends Div {

    private final int most;
    private boolean whole;
    private transient List<Supplier<Row>> rows = List.of();

    /** A list that shows this many rows at first. */
    public ShortList(int most) {
        this.most = most;
        addClassName("short-list");
    }

    public void show(List<Row> newRows) {
        show(newRows, row -> row);
    }

    /** Shows these as rows, of which it makes no more than are seen. */
    public <T> void show(List<T> some, Function<T, Row> row) {
        rows = some.stream().<Supplier<Row>>map(each -> () -> row.apply(each)).toList();
        showAnew();
    }

    /** Hides nothing from now on, as when somebody just added a row and looks for it. */
    public void hideNothing() {
        whole = true;
        showAnew();
    }

    private void showAnew() {
        removeAll();
        var hidden = whole ? 0 : rows.size() - most;
        var seen = hidden > 0 ? rows.subList(0, most) : rows;
        add(Row.list(seen.stream().map(Supplier::get).toList()));
        if (hidden > 0) {
            add(new Button(getTranslation("ui.ShortList.all", rows.size()), click -> hideNothing()));
        }
    }
}

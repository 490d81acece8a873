package nl.leerkring.findings.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.leerkring.findings.Stance;
import nl.leerkring.ui.Icon;

/** Which side quoted words take, with an icon and a word. */
public class StanceMark extends Span {

    public StanceMark(Stance stance) {
        addClassNames("quote__stance", "quote__stance--" + stance.name().toLowerCase(Locale.ROOT));
        add(new Icon(icon(stance)), new Span(getTranslation("findings.ui.StanceMark." + stance)));
    }

    private static String icon(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "check";
            case QUALIFIES -> "note";
            case CONTRADICTS -> "close";
        };
    }
}

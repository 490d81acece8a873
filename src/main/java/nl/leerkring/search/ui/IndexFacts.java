package nl.leerkring.search.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import nl.leerkring.search.IndexReport;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Notice;
import nl.leerkring.ui.Row;
import org.jspecify.annotations.Nullable;

/** The state of the index in one sentence, and the numbers behind it. */
class IndexFacts extends Div {

    private static final double MEGABYTE = 1_000_000;

    IndexFacts(IndexReport report) {
        addClassName("part__body");
        add(
                sentence(report),
                Row.list(List.of(
                        row("documents", say("documentsAre", report.saved(), report.found())),
                        row("size", say("sizeIs", report.bytes() / MEGABYTE)),
                        row("waiting", say("changes", report.waiting())),
                        row("givenUp", say("changes", report.givenUp())),
                        row("checked", moment(report.checked())),
                        row("rebuilt", rebuilt(report.rebuilt())),
                        row("analysis", String.valueOf(report.analysis())))));
    }

    private Notice sentence(IndexReport report) {
        var sentence = say("state." + report.state(), report.waiting(), report.givenUp());
        return switch (report.state()) {
            case WHOLE -> Notice.success(sentence);
            case INCOMPLETE -> Notice.warning(sentence);
            default -> Notice.info(sentence);
        };
    }

    private Row row(String word, String line) {
        return new Row(say(word)).saying(line);
    }

    private String moment(@Nullable Instant at) {
        return at == null ? say("never") : Dates.moment(at, getLocale());
    }

    private String rebuilt(IndexReport.@Nullable Rebuild rebuilt) {
        return rebuilt == null
                ? say("never")
                : say("rebuiltIn", moment(rebuilt.at()), rebuilt.took().toMillis() / 1000.0);
    }

    private String say(String word, Object... values) {
        return getTranslation("search.ui.IndexFacts." + word, values);
    }
}

package nl.leerkring.findings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.contributions.RevisionText;
import nl.leerkring.findings.PlaceInRevision;
import org.jspecify.annotations.Nullable;

/** The text of one revision, in which words are chosen. The work is done by {@code frontend/js/quote-picker.js}. */
@Tag("quote-picker")
@JavaScript("context://js/quote-picker.js")
class QuotePicker extends Component {

    private final transient RevisionText revision;
    private transient @Nullable PlaceInRevision chosen;

    QuotePicker(RevisionText revision) {
        this.revision = revision;
        getElement().setProperty("text", revision.text());
        for (var word : List.of("label", "hint")) {
            getElement().setAttribute(word, getTranslation("findings.ui.QuotePicker." + word));
        }
        for (var word : List.of("sentence", "words", "chosen")) {
            // the element itself fills in the places
            getElement().setAttribute("msg-" + word, getTranslation("findings.ui.QuotePicker." + word, "{0}", "{1}"));
        }
        getElement()
                .addEventListener("quote-chosen", event -> {
                    var data = event.getEventData();
                    choose(
                            data.get("event.detail.start").asInt(),
                            data.get("event.detail.end").asInt());
                })
                .addEventData("event.detail.start")
                .addEventData("event.detail.end");
    }

    void choose(int start, int end) {
        chosen = start < 0 ? null : new PlaceInRevision(revision.id(), start, end);
    }

    Optional<PlaceInRevision> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** Underlines what was quoted before from this very revision. */
    void mark(List<PlaceInRevision> quoted) {
        var marks = quoted.stream()
                .filter(place -> place.revision().equals(revision.id()))
                .map(place -> "[" + place.start() + "," + place.end() + "]")
                .collect(Collectors.joining(",", "[", "]"));
        getElement().setAttribute("marks", marks);
    }
}

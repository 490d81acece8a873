package nl.leerkring.search.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.search.SearchHit;
import nl.leerkring.search.Word;

/** Who brought a thing, from where, and in how many places it was recognised: one line. */
class HitMeta extends Paragraph {

    HitMeta(SearchHit hit) {
        var byline = hit.byline().stream().map(this::say);
        var recognised = Stream.of(hit.recognised())
                .filter(times -> times > 0)
                .map(times -> getTranslation("search.ui.HitCard.recognised", times));
        setText(Stream.concat(byline, recognised).collect(Collectors.joining(" · ")));
        addClassName("search-hit__meta");
    }

    private String say(Word word) {
        return word.key() ? getTranslation(word.text()) : word.text();
    }
}

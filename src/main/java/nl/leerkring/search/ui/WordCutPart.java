package nl.leerkring.search.ui;

import java.util.function.Consumer;
import nl.leerkring.search.WordCutEntry;
import nl.leerkring.ui.Empty;

/** The words that administrators have cut otherwise. */
class WordCutPart extends KeptPart<WordCutEntry> {

    WordCutPart(String heading, Consumer<WordCutEntry> onChange, Consumer<WordCutEntry> onRemove) {
        super(heading, onChange, onRemove);
    }

    @Override
    String name(WordCutEntry entry) {
        return entry.word();
    }

    @Override
    String line(WordCutEntry entry) {
        return entry.parts().isEmpty()
                ? getTranslation("search.ui.WordCutPart.whole")
                : String.join(" + ", entry.parts());
    }

    @Override
    Empty none() {
        return new Empty(
                "search",
                getTranslation("search.ui.WordCutPart.none"),
                getTranslation("search.ui.WordCutPart.noneHelp"));
    }
}

package nl.leerkring.search.ui;

import java.util.function.Consumer;
import nl.leerkring.search.SynonymEntry;
import nl.leerkring.ui.Empty;

/** All lines of one kind. */
class SynonymPart extends KeptPart<SynonymEntry> {

    SynonymPart(String heading, Consumer<SynonymEntry> onChange, Consumer<SynonymEntry> onRemove) {
        super(heading, onChange, onRemove);
    }

    @Override
    String name(SynonymEntry entry) {
        return entry.terms();
    }

    @Override
    String line(SynonymEntry entry) {
        return "";
    }

    @Override
    Empty none() {
        return new Empty(
                "search",
                getTranslation("search.ui.SynonymPart.none"),
                getTranslation("search.ui.SynonymPart.noneHelp"));
    }
}

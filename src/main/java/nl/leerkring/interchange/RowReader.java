package nl.leerkring.interchange;

import java.time.Clock;
import java.util.Locale;
import nl.leerkring.audience.Reader;
import org.springframework.stereotype.Component;

/** Begins reading contributions from outside on behalf of somebody, in their language. */
@Component
class RowReader {

    private final Lookups lookups;
    private final Constants constants;
    private final Texts texts;
    private final Clock clock;

    RowReader(Lookups lookups, Constants constants, Texts texts, Clock clock) {
        this.lookups = lookups;
        this.constants = constants;
        this.texts = texts;
        this.clock = clock;
    }

    /** For all lines of one file, or for one question. */
    Rows rows(Reader by, Locale language) {
        return new Rows(new Names(lookups, by), this, by, language);
    }

    Constants constants() {
        return constants;
    }

    Texts texts() {
        return texts;
    }

    Clock clock() {
        return clock;
    }
}

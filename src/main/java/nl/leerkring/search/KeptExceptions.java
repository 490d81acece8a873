package nl.leerkring.search;

import nl.leerkring.search.dutch.CompoundExceptions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words that are cut otherwise: those that come along, and over them those that administrators keep.
 *
 * <p>Not read through the entity manager, for that writes documents as soon as it is there, and needs the analysis for it.
 */
@Component
class KeptExceptions {

    private final JdbcClient database;

    KeptExceptions(JdbcClient database) {
        this.database = database;
    }

    CompoundExceptions now() {
        return CompoundExceptions.standard()
                .with(database.sql("select word, parts from search_word_cut")
                        .query((row, number) -> WordCut.line(row.getString("word"), row.getString("parts")))
                        .list());
    }
}

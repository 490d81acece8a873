package nl.leerkring.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.ToLongFunction;
import nl.leerkring.search.dutch.Layer;
import nl.leerkring.search.dutch.Occurrences;
import nl.leerkring.search.dutch.Place;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.session.SearchSession;

/**
 * How many things with a term a reader may see. Of the hundreds of spellings a word may have been meant as, most stand
 * nowhere: the dictionary of the index tells that in microseconds, and only the others are counted for this reader.
 */
final class TermsInReach implements Occurrences, AutoCloseable {

    private final IndexReader index;
    private final ToLongFunction<String> counted;

    /** @param counted counts for the reader */
    TermsInReach(SearchSession session, ToLongFunction<String> counted) {
        this.index = session.scope(SearchDocument.class)
                .extension(LuceneExtension.get())
                .openIndexReader();
        this.counted = counted;
    }

    @Override
    public long documentsWith(String mainTerm) {
        return stands(mainTerm, Place.TITLE) || stands(mainTerm, Place.TEXT) ? counted.applyAsLong(mainTerm) : 0;
    }

    private boolean stands(String term, Place place) {
        try {
            return index.docFreq(new Term(SearchDocument.field(place, Layer.MAIN), term)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be read", e);
        }
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be closed", e);
        }
    }
}

package nl.leerkring.search.lucene;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Searches as if there were no other documents, with the weights that words have among all. Lucene hands a scorer the
 * documents that were not deleted; here it is handed these. As a filter in the query they would make Lucene go from
 * document to document.
 */
final class AmongDocuments extends IndexSearcher {

    /** To fewer Lucene had better go one by one. */
    private static final int FEW = 5000;

    private final Documents documents;

    AmongDocuments(IndexReader reader, @Nullable Executor executor, Documents documents) {
        super(reader, executor);
        this.documents = documents;
    }

    /** The same question, asked in the way that is fastest for so many documents. */
    Query asked(Query query) {
        return documents.number() < FEW
                ? new BooleanQuery.Builder()
                        .add(documents.asQuery(), Occur.FILTER)
                        .add(query, Occur.MUST)
                        .build()
                : query;
    }

    @Override
    protected void searchLeaf(LeafReaderContext segment, int from, int to, Weight weight, Collector collector)
            throws IOException {
        var scorer = weight.bulkScorer(segment);
        if (scorer == null) {
            return;
        }
        try {
            var accepted = documents.ofSegment(segment.ord).asReadOnlyBits();
            scorer.score(collector.getLeafCollector(segment), accepted, from, to);
        } catch (CollectionTerminatedException enough) {
            // nothing in the rest of this segment can be among the best
        }
    }
}

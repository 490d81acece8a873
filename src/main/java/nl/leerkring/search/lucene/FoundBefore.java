package nl.leerkring.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.jspecify.annotations.Nullable;

/** A query for documents that are known already. */
final class FoundBefore extends Query {

    private final Documents documents;

    FoundBefore(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
                var bits = documents.ofSegment(segment.ord);
                var iterator = new BitSetIterator(bits, bits.approximateCardinality());
                return ConstantScoreScorerSupplier.fromIterator(
                        iterator, boost, mode, segment.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false; // it is a cache itself
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "found before";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FoundBefore query && query.documents == documents;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(documents);
    }
}

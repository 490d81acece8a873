package nl.leerkring.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** Notes every document that a query finds. The order is asked for apart, for whoever wants only the best can skip most of them. */
final class Collecting implements CollectorManager<Collector, Documents> {

    private final FixedBitSet[] found;

    Collecting(List<LeafReaderContext> segments) {
        found = segments.stream()
                .map(segment -> new FixedBitSet(segment.reader().maxDoc()))
                .toArray(FixedBitSet[]::new);
    }

    @Override
    public Collector newCollector() {
        return new Collector() {

            @Override
            public LeafCollector getLeafCollector(LeafReaderContext segment) {
                return new OfSegment(found[segment.ord]);
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        };
    }

    @Override
    public Documents reduce(Collection<Collector> collectors) {
        return new Documents(found);
    }

    private record OfSegment(FixedBitSet found) implements LeafCollector {

        @Override
        public void setScorer(Scorable scorer) {
            // the score does not matter here
        }

        @Override
        public void collect(int document) {
            found.set(document);
        }

        @Override
        public void collectRange(int from, int to) {
            found.set(from, to);
        }

        @Override
        public void collect(DocIdStream documents) throws IOException {
            documents.forEach(found::set);
        }
    }
}

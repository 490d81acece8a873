package nl.leerkring.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Counts the values of fields over some documents. The columns of a segment are kept as long as anybody reads it: a
 * segment never changes, so each is laid out once. They take at most four bytes for each value that a document has.
 */
final class Counting {

    private final Map<CacheKey, Map<String, Column>> ofSegments = new ConcurrentHashMap<>();

    /** How many of these documents have each value of a field that one of them has. */
    Map<String, Long> of(String field, Documents documents, List<LeafReaderContext> segments) throws IOException {
        var counts = new HashMap<String, Long>();
        for (var segment : segments) {
            column(field, segment.reader()).count(documents.ofSegment(segment.ord), counts);
        }
        return counts;
    }

    private Column column(String field, LeafReader segment) throws IOException {
        var columns = columns(segment);
        var known = columns.get(field);
        if (known == null) { // two at once lay it out twice, and either will do
            known = Column.of(field, segment);
            columns.put(field, known);
        }
        return known;
    }

    private Map<String, Column> columns(LeafReader segment) {
        var core = segment.getCoreCacheHelper();
        var known = ofSegments.get(core.getKey());
        if (known != null) {
            return known;
        }
        var fresh = new ConcurrentHashMap<String, Column>();
        var other = ofSegments.putIfAbsent(core.getKey(), fresh);
        if (other != null) {
            return other;
        }
        core.addClosedListener(ofSegments::remove);
        return fresh;
    }
}

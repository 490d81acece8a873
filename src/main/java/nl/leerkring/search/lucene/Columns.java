package nl.leerkring.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/**
 * Keeps the columns of segments as long as anybody reads those: a segment never changes, so each column is laid out once. It
 * takes four bytes a document and four a value: for twelve filters about 100 MB at a million.
 */
final class Columns {

    private final Map<CacheKey, Map<String, Column>> ofSegments = new ConcurrentHashMap<>();

    Column of(String field, LeafReader segment) throws IOException {
        var core = segment.getCoreCacheHelper();
        var columns = ofSegments.get(core.getKey());
        if (columns == null) {
            var fresh = new ConcurrentHashMap<String, Column>();
            columns = ofSegments.putIfAbsent(core.getKey(), fresh);
            if (columns == null) {
                core.addClosedListener(ofSegments::remove);
                columns = fresh;
            }
        }
        var known = columns.get(field);
        if (known == null) { // two at once lay it out twice, and either will do
            known = Column.of(field, segment);
            columns.put(field, known);
        }
        return known;
    }
}

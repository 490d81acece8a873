package nl.leerkring.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Counts the values of fields over some documents, segment by segment, and in blocks that the processor has at hand. */
final class Counting {

    private static final int BLOCK = 4096;

    private final Columns columns;

    Counting(Columns columns) {
        this.columns = columns;
    }

    /** For each field how many of these documents have each value that one of them has. */
    Map<String, Map<String, Long>> of(Collection<String> fields, Documents documents, List<LeafReaderContext> segments)
            throws IOException {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        fields.forEach(field -> counts.put(field, new HashMap<>()));
        for (var segment : segments) {
            var counters = new ArrayList<Column.Counter>();
            for (var field : fields) {
                counters.add(columns.of(field, segment.reader()).counter());
            }
            count(documents, segment, counters);
            var all = counts.values().iterator();
            counters.forEach(counter -> counter.addTo(all.next()));
        }
        return counts;
    }

    private static void count(Documents documents, LeafReaderContext segment, List<Column.Counter> counters) {
        var bits = documents.ofSegment(segment.ord);
        var block = new int[BLOCK];
        var filled = 0;
        for (var next = first(bits, 0); next != DocIdSetIterator.NO_MORE_DOCS; next = first(bits, next + 1)) {
            block[filled++] = next;
            if (filled == BLOCK) {
                add(block, filled, counters);
                filled = 0;
            }
        }
        add(block, filled, counters);
    }

    private static int first(FixedBitSet bits, int from) {
        return from < bits.length() ? bits.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    private static void add(int[] block, int filled, List<Column.Counter> counters) {
        for (var counter : counters) {
            counter.add(block, filled);
        }
    }
}

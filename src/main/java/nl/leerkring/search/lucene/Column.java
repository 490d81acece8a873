package nl.leerkring.search.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/**
 * The values of one field in one segment, laid out to be counted: for each document the numbers of its values, one after the
 * other. Lucene keeps the same packed on disk, and unpacking it for each document took most of the time of a search.
 */
final class Column {

    private final String[] values;
    private final int[] begins;
    private final int[] numbers;

    private Column(String[] values, int[] begins, int[] numbers) {
        this.values = values;
        this.begins = begins;
        this.numbers = numbers;
    }

    static Column of(String field, LeafReader segment) throws IOException {
        var stored = DocValues.getSortedSet(segment, field);
        var begins = new int[segment.maxDoc() + 1];
        var numbers = new int[segment.maxDoc()];
        var next = 0;
        for (var document = 0; document < segment.maxDoc(); document++) {
            begins[document] = next;
            if (stored.advanceExact(document)) {
                for (var left = stored.docValueCount(); left > 0; left--) {
                    numbers = ArrayUtil.grow(numbers, next + 1);
                    numbers[next++] = (int) stored.nextOrd();
                }
            }
        }
        begins[segment.maxDoc()] = next;
        return new Column(values(stored), begins, ArrayUtil.copyOfSubArray(numbers, 0, next));
    }

    private static String[] values(SortedSetDocValues stored) throws IOException {
        var values = new String[(int) stored.getValueCount()];
        for (var number = 0; number < values.length; number++) {
            values[number] = stored.lookupOrd(number).utf8ToString();
        }
        return values;
    }

    Counter counter() {
        return new Counter();
    }

    /** Counts for one question. */
    final class Counter {

        private final int[] counts = new int[values.length];

        /** @param documents of which the first so many count */
        void add(int[] documents, int many) {
            for (var at = 0; at < many; at++) {
                var document = documents[at];
                for (var value = begins[document]; value < begins[document + 1]; value++) {
                    counts[numbers[value]]++;
                }
            }
        }

        void addTo(Map<String, Long> all) {
            for (var number = 0; number < counts.length; number++) {
                if (counts[number] > 0) {
                    all.merge(values[number], (long) counts[number], Long::sum);
                }
            }
        }
    }
}

package nl.leerkring.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The values of one field in one segment, each with its documents, laid out to be counted: as bits for a value that
 * many have, so that 64 documents are counted at a time, as numbers for any other. Lucene keeps the values of each
 * document packed on disk, and unpacking them for everything found took most of the time of a search.
 */
final class Column {

    /** From here on bits take less room than numbers, and less time. */
    private static final int IN_BITS = 32;

    private final List<Value> values;

    private Column(List<Value> values) {
        this.values = values;
    }

    static Column of(String field, LeafReader segment) throws IOException {
        var values = new ArrayList<Value>();
        var terms = segment.terms(field);
        if (terms != null) {
            var each = terms.iterator();
            for (var value = each.next(); value != null; value = each.next()) {
                values.add(Value.of(value.utf8ToString(), each, segment.maxDoc()));
            }
        }
        return new Column(values);
    }

    /** Adds how many of these documents have each value. */
    void count(FixedBitSet documents, Map<String, Long> counts) {
        for (var value : values) {
            var number = value.among(documents);
            if (number > 0) {
                counts.merge(value.name(), number, Long::sum);
            }
        }
    }

    private sealed interface Value {

        String name();

        long among(FixedBitSet documents);

        static Value of(String name, TermsEnum at, int documents) throws IOException {
            var list = at.postings(null, PostingsEnum.NONE);
            if (at.docFreq() > documents / IN_BITS) {
                var bits = new FixedBitSet(documents);
                list.nextDoc();
                list.intoBitSet(documents, bits, 0);
                return new Common(name, bits);
            }
            var numbers = new int[at.docFreq()];
            var filled = 0;
            for (var next = list.nextDoc(); next != DocIdSetIterator.NO_MORE_DOCS; next = list.nextDoc()) {
                numbers[filled++] = next;
            }
            return new Rare(name, numbers);
        }
    }

    private record Common(String name, FixedBitSet bits) implements Value {

        @Override
        public long among(FixedBitSet documents) {
            return FixedBitSet.intersectionCount(bits, documents);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Rare(String name, int[] numbers) implements Value {

        @Override
        public long among(FixedBitSet documents) {
            var among = 0L;
            for (var number : numbers) {
                among += documents.get(number) ? 1 : 0;
            }
            return among;
        }
    }
}

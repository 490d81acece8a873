package nl.leerkring.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leerkring.search.dutch.Clause;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The index as it is at one moment; close it. Every method throws {@link UncheckedIOException} when the index cannot
 * be read.
 */
public final class Moment implements AutoCloseable {

    private static final int MANY = 50_000;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Counting counting;
    private final List<Map<Clause.All, FixedBitSet>> known;

    Moment(IndexReader reader, Counting counting) {
        this.reader = reader;
        this.counting = counting;
        searcher = new IndexSearcher(reader, together(reader));
        known = reader.leaves().stream()
                .<Map<Clause.All, FixedBitSet>>map(segment -> new ConcurrentHashMap<>())
                .toList();
    }

    /** On how many processors there are, from where that saves more than handing out the work costs. */
    private static @Nullable Executor together(IndexReader reader) {
        return reader.maxDoc() < MANY ? null : ForkJoinPool.commonPool();
    }

    /** Everything that answers, in no order. */
    public Documents answering(Clause clause) {
        return find(segment -> segment.of(clause));
    }

    /** Everything that has one of these values in a field. */
    public Documents having(String field, Collection<String> values) {
        return find(segment -> segment.of(field, values));
    }

    /** Everything that a query of Lucene's own finds. */
    public Documents finding(Query query) {
        return find(segment -> segment.of(query));
    }

    private Documents find(InSegment which) {
        return read(() -> new Documents(ofEach(reader.leaves(), segment -> {
                    var finding = new Finding(searcher, segment, known.get(segment.ord));
                    return finding.alive(which.find(finding));
                })
                .toArray(FixedBitSet[]::new)));
    }

    /** The parts of one question at the same time, if there is something to gain. */
    private <P, T> List<T> ofEach(Collection<P> parts, Part<P, T> part) throws IOException {
        return searcher.getTaskExecutor()
                .invokeAll(parts.stream()
                        .map(each -> (Callable<T>) () -> part.of(each))
                        .toList());
    }

    /** What orders by words, and by whatever else counts. */
    public Query order(Clause words, List<Query> besides) {
        return Ordering.of(this, words, besides);
    }

    /**
     * A page of what a query finds among known documents. The fields that are asked for are read from where the index
     * keeps them.
     *
     * @param from how many come before the first of this page
     */
    public List<Kept> page(Documents among, Query query, Sort sort, int from, int size, Set<String> fields) {
        return read(() -> {
            var narrowed = new AmongDocuments(reader, together(reader), among);
            // 1: nobody asks here how many there are, so what cannot be among the best may be passed over
            var best = narrowed.search(narrowed.asked(query), new TopFieldCollectorManager(sort, from + size, 1))
                    .scoreDocs;
            var page = Stream.of(best).skip(from).toArray(ScoreDoc[]::new);
            if (!sort.needsScores()) { // else they are weighed already
                TopFieldCollector.populateScores(page, searcher, query);
            }
            var kept = searcher.storedFields();
            return Stream.of(page)
                    .map(hit -> read(() -> new Kept(kept.document(hit.doc, fields), score(hit))))
                    .toList();
        });
    }

    /**
     * For each of these fields how many of these documents have each of its values; values that none has are left out.
     */
    public Map<String, Map<String, Long>> counts(Collection<String> fields, Documents documents) {
        return read(() -> {
            var counts = new HashMap<String, Map<String, Long>>();
            var ofEach = ofEach(fields, field -> counting.of(field, documents, reader.leaves()));
            fields.forEach(field -> counts.put(field, ofEach.get(counts.size())));
            return counts;
        });
    }

    /**
     * The values of a field that begin with these letters, each with how many of these documents have it; values that
     * none has are left out.
     */
    public Map<String, Long> beginning(String field, String letters, Documents documents) {
        return read(() -> {
            var counts = new HashMap<String, Long>();
            ofEach(
                            reader.leaves(),
                            segment -> new Completing(segment.reader(), documents.ofSegment(segment.ord))
                                    .counts(field, letters))
                    .forEach(segment -> segment.forEach((value, number) -> counts.merge(value, number, Long::sum)));
            return counts;
        });
    }

    /**
     * Of each of these keys that is there, the numbers its document has in these fields, in their order; a document
     * without one of them is left out.
     */
    public Map<String, List<Long>> numbers(String keyField, Collection<String> keys, List<String> fields) {
        return read(() -> {
            var numbers = new HashMap<String, List<Long>>();
            for (var segment : reader.leaves()) {
                var left = keys.stream().filter(key -> !numbers.containsKey(key));
                numbers.putAll(new Looking(segment.reader()).numbers(keyField, left, fields));
            }
            return numbers;
        });
    }

    /** Every key that is there, a page at a time, in the order of their bytes within each part of the index. */
    public void eachKey(String keyField, int page, Consumer<List<String>> action) {
        read(() -> {
            for (var segment : reader.leaves()) {
                new Looking(segment.reader()).eachKey(keyField, page, action);
            }
            return true;
        });
    }

    /** How many documents there are. */
    public long documents() {
        return reader.numDocs();
    }

    /** Whether any document has this term, for whoever it is; the dictionary of the index tells it in microseconds. */
    public boolean has(String field, String term) {
        return documentsWith(field, term) > 0;
    }

    /** How many have this term, with some that were deleted; as soon told. */
    long documentsWith(String field, String term) {
        return read(() -> reader.docFreq(new Term(field, term)));
    }

    /** Sorted by it first, or filled in afterwards. */
    private static float score(ScoreDoc hit) {
        return Float.isNaN(hit.score) && hit instanceof FieldDoc sorted ? (float) sorted.fields[0] : hit.score;
    }

    @Override
    public void close() {
        OpenIndex.release(reader);
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be read", e);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private interface Part<P, T> {
        T of(P part) throws IOException;
    }

    private interface InSegment {
        FixedBitSet find(Finding segment) throws IOException;
    }
}

package nl.leerkring.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Looks in one segment at what is there of known documents, without reading what is kept to show them. */
final class Looking {

    private final LeafReader reader;

    Looking(LeafReader reader) {
        this.reader = reader;
    }

    /** What {@link Moment#numbers} says, of those that are in this segment. */
    Map<String, List<Long>> numbers(String keyField, Stream<String> keys, List<String> fields) throws IOException {
        var documents = documents(keyField, keys);
        var numbers = new HashMap<String, List<Long>>();
        for (var field : fields) {
            var column = DocValues.getSortedNumeric(reader, field);
            for (var document : documents.entrySet()) {
                if (column.advanceExact(document.getKey())) {
                    numbers.computeIfAbsent(document.getValue(), key -> new ArrayList<>())
                            .add(column.nextValue());
                }
            }
        }
        numbers.values().removeIf(some -> some.size() < fields.size());
        return numbers;
    }

    /** In the order of the documents, for columns are read forwards only. */
    private SortedMap<Integer, String> documents(String keyField, Stream<String> keys) throws IOException {
        var documents = new TreeMap<Integer, String>();
        var at = Terms.getTerms(reader, keyField).iterator();
        for (var key : (Iterable<String>) keys::iterator) {
            if (at.seekExact(new BytesRef(key))) {
                var document = alive(at);
                if (document != DocIdSetIterator.NO_MORE_DOCS) {
                    documents.put(document, key);
                }
            }
        }
        return documents;
    }

    /** A document that was written again is there twice for a while, once deleted. */
    private int alive(TermsEnum at) throws IOException {
        var live = reader.getLiveDocs();
        var list = at.postings(null, PostingsEnum.NONE);
        var document = list.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
            document = list.nextDoc();
        }
        return document;
    }

    /** What {@link Moment#eachKey} hands on, of this segment. */
    void eachKey(String keyField, int page, Consumer<List<String>> action) throws IOException {
        var keys = new ArrayList<String>();
        var at = Terms.getTerms(reader, keyField).iterator();
        for (var key = at.next(); key != null; key = at.next()) {
            if (alive(at) != DocIdSetIterator.NO_MORE_DOCS) {
                keys.add(key.utf8ToString());
            }
            if (keys.size() == page) {
                action.accept(List.copyOf(keys));
                keys.clear();
            }
        }
        action.accept(keys);
    }
}

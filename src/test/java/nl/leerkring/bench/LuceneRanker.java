package nl.leerkring.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.leerkring.bench.RelevanceSet.Document;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Searches a Lucene index in memory that holds each document in fields with ready text. */
final class LuceneRanker implements Ranker {

    private static final String ID = "id";

    private final String name;
    private final Function<String, Query> asQuery;
    private final DirectoryReader reader;

    /**
     * @param fields gives the fields of a document by name to what it is handed
     * @param asQuery makes a query of a question
     */
    LuceneRanker(
            String name,
            Iterable<Document> documents,
            Analyzer analyzer,
            BiConsumer<Document, BiConsumer<String, String>> fields,
            Function<String, Query> asQuery)
            throws IOException {
        this.name = name;
        this.asQuery = asQuery;
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var document : documents) {
                var indexed = new org.apache.lucene.document.Document();
                indexed.add(new StringField(ID, document.id(), Store.YES));
                fields.accept(document, (field, text) -> indexed.add(new TextField(field, text, Store.NO)));
                writer.addDocument(indexed);
            }
        }
        reader = DirectoryReader.open(directory);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> rank(String query) throws IOException {
        var searcher = new IndexSearcher(reader);
        var stored = searcher.storedFields();
        var ranking = new ArrayList<String>();
        for (var hit : searcher.search(asQuery.apply(query), DEPTH).scoreDocs) {
            ranking.add(stored.document(hit.doc, Set.of(ID)).get(ID));
        }
        return ranking;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

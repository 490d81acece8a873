package nl.leerkring.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.leerkring.search.dutch.Clause;
import nl.leerkring.search.dutch.Layer;
import nl.leerkring.search.dutch.Place;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What has the parts of a compound, in a few documents and in so many that it is not looked at closely. */
class OrderingTest {

    private static final int FEW = 20;
    private static final int MANY = 21_000;
    private static final Clause ALL_PARTS = new Clause.All(List.of(part("jeugd"), part("zorg")));
    private static final Clause COMPOUND =
            new Clause.AtLeast(1, List.of(new Clause.Term(Layer.MAIN, "jeugdzorg", 1), ALL_PARTS));

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

    @AfterEach
    void close() throws IOException {
        directory.close();
    }

    @Test
    void theWordItselfComesBeforeItsPartsHoweverManyHaveThose() throws IOException {
        write(MANY);

        assertThat(best(COMPOUND)).extracting(kept -> kept.text("ref")).first().isEqualTo("word");
        assertThat(best(COMPOUND)).hasSize(3);
    }

    @Test
    void ofAFewTheOneThatNamesThePartsMoreOftenComesFirst() throws IOException {
        write(FEW);

        assertThat(best(ALL_PARTS)).extracting(kept -> kept.text("ref")).first().isEqualTo("often");
    }

    @Test
    void ofManyAllAreWorthTheSame() throws IOException {
        write(MANY);

        assertThat(best(ALL_PARTS))
                .extracting(Kept::score)
                .hasSize(3)
                .containsOnly(best(ALL_PARTS).getFirst().score());
    }

    @Test
    void forManyEachPartIsWorthWhatItIsWhereItStandsOnce() throws IOException {
        write(MANY);

        // One part is in 21,001 of 63,000 documents, the other in 42,000; k1 of BM25 is 1.2.
        var jeugd = Math.log(1 + 41_999.5 / 21_001.5);
        var zorg = Math.log(1 + 21_000.5 / 42_000.5);
        var once = (float) (Layer.PARTS.weight() * (jeugd + zorg) / 2.2);
        assertThat(best(ALL_PARTS).getFirst().score()).isCloseTo(once, withPercentage(.1));
    }

    private static Clause part(String term) {
        return new Clause.Term(Layer.PARTS, term, Layer.PARTS.weight());
    }

    private List<Kept> best(Clause clause) {
        try (var moment = new OpenIndex(this::open, () -> Duration.ZERO).now()) {
            return moment.page(
                    moment.answering(clause),
                    moment.order(clause, List.of()),
                    new Sort(SortField.FIELD_SCORE),
                    0,
                    3,
                    Set.of("ref"));
        }
    }

    /** As many with both parts, with one and with none; one names both more often, and one has the word itself. */
    private void write(int number) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (var each = 1; each < number; each++) {
                writer.addDocument(document("parts" + each, "", "jeugd zorg en meer"));
                writer.addDocument(document("zorg" + each, "", "zorg anders en meer"));
                writer.addDocument(document("other" + each, "", "iets anders en meer"));
            }
            writer.addDocument(document("often", "", "jeugd zorg jeugd zorg"));
            writer.addDocument(document("word", "jeugdzorg", "jeugd zorg en meer"));
            writer.addDocument(document("other", "", "iets anders en meer"));
        }
    }

    private static Document document(String ref, String main, String parts) {
        var document = new Document();
        document.add(new StringField("ref", ref, Store.YES));
        document.add(new TextField(Fields.of(Place.TEXT, Layer.MAIN), main, Store.NO));
        document.add(new TextField(Fields.of(Place.TEXT, Layer.PARTS), parts, Store.NO));
        return document;
    }

    private DirectoryReader open() {
        try {
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.leerkring.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.leerkring.search.dutch.Clause;
import nl.leerkring.search.dutch.Layer;
import nl.leerkring.search.dutch.Place;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our way of finding, counting and weighing gives what Lucene's own gives, for questions of any shape. */
class MomentTest {

    private static final String REF = "ref";
    private static final String KIND = "kind";
    private static final String NUMBER = "number";
    private static final int DOCUMENTS = 12_000;
    private static final int IN_A_SEGMENT = 5_000;
    private static final int WORDS = 30;
    private static final int QUESTIONS = 200;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final Random dice = new Random(17);
    private DirectoryReader reader;
    private Moment moment;

    @BeforeEach
    void fill() throws IOException {
        var config = new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(directory, config)) {
            for (var number = 0; number < DOCUMENTS; number++) {
                writer.addDocument(document(number));
                if (number % IN_A_SEGMENT == 0) {
                    writer.commit();
                }
            }
            writer.deleteDocuments(new Term(KIND, "gone"));
        }
        reader = DirectoryReader.open(directory);
        moment = new OpenIndex(this::open, () -> Duration.ZERO).now();
    }

    private DirectoryReader open() {
        try {
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        moment.close();
        reader.close();
    }

    private Document document(int number) {
        var document = new Document();
        document.add(new StringField(REF, "d" + number, Store.YES));
        document.add(new SortedNumericDocValuesField(NUMBER, number));
        document.add(new StringField(KIND, number % 17 == 0 ? "gone" : "kind" + number % 3, Store.YES));
        for (var place : Place.values()) {
            for (var layer : Layer.values()) {
                document.add(new TextField(Fields.of(place, layer), text(), Store.NO));
            }
        }
        return document;
    }

    private String text() {
        return String.join(" ", IntStream.range(0, 6).mapToObj(word -> word()).toList());
    }

    /** Some are in almost every text, most in few. */
    private String word() {
        return "w" + (int) (dice.nextDouble() * dice.nextDouble() * WORDS);
    }

    @Test
    void findsWhatLuceneFinds() throws IOException {
        for (var question = 0; question < QUESTIONS; question++) {
            var asked = ranked();

            assertThat(found(asked)).as(asked.toString()).isEqualTo(foundByLucene(Clauses.asQuery(asked)));
        }
    }

    /** Each has a reference of its own, so counting those tells which were found. */
    private Set<String> found(Clause asked) {
        var documents = moment.answering(asked);
        var refs = moment.counts(List.of(REF), documents)
                .getOrDefault(REF, Map.of())
                .keySet();
        assertThat(documents.number()).isEqualTo(refs.size());
        return new TreeSet<>(refs);
    }

    private Set<String> foundByLucene(Query query) throws IOException {
        var searcher = new IndexSearcher(reader);
        var stored = searcher.storedFields();
        var refs = new TreeSet<String>();
        for (var hit : searcher.search(query, DOCUMENTS).scoreDocs) {
            refs.add(stored.document(hit.doc).get(REF));
        }
        return refs;
    }

    @Test
    void countsWhatWasFoundByValueAndNothingThatWasDeleted() throws IOException {
        for (var question = 0; question < QUESTIONS; question++) {
            var asked = ranked();
            var counted = new HashMap<String, Long>();
            for (var ref : foundByLucene(Clauses.asQuery(asked))) {
                counted.merge("kind" + Integer.parseInt(ref.substring(1)) % 3, 1L, Long::sum);
            }

            assertThat(moment.counts(List.of(KIND), moment.answering(asked))).isEqualTo(Map.of(KIND, counted));
        }
    }

    @Test
    void weighsAsLuceneWeighs() throws IOException {
        var searcher = new IndexSearcher(reader);
        for (var question = 0; question < QUESTIONS; question++) {
            var asked = ranked();
            var among = moment.answering(asked);

            var best = moment.page(among, moment.order(asked, List.of()), Sort.RELEVANCE, 0, 20, Set.of(REF));

            var byLucene = searcher.search(Clauses.asQuery(asked), 20).scoreDocs;
            assertThat(best).hasSameSizeAs(byLucene);
            for (var place = 0; place < byLucene.length; place++) {
                assertThat(best.get(place).score()).isCloseTo(byLucene[place].score, within(.001f));
            }
        }
    }

    @Test
    void theNumbersOfDocumentsAreReadByTheirKeysAndNoneOfThoseThatAreGone() {
        var keys =
                IntStream.range(-1, DOCUMENTS).mapToObj(number -> "d" + number).toList();

        var numbers = moment.numbers(REF, keys, List.of(NUMBER, NUMBER));

        assertThat(numbers).hasSize((int) moment.documents());
        numbers.forEach((key, some) -> {
            var number = Long.parseLong(key.substring(1));
            assertThat(number % 17).isNotZero();
            assertThat(some).containsExactly(number, number);
        });
        assertThat(moment.numbers(REF, keys, List.of(NUMBER, "nowhere"))).isEmpty();
    }

    @Test
    void everyKeyIsHandedOnOnce() {
        var keys = new ArrayList<String>();

        moment.eachKey(REF, 1000, page -> {
            assertThat(page).hasSizeLessThanOrEqualTo(1000);
            keys.addAll(page);
        });

        assertThat(keys).doesNotHaveDuplicates().hasSize((int) moment.documents());
    }

    @Test
    void pagesFollowEachOther() {
        var asked = new Clause.Ranked(List.of(), List.of(term()), 1, List.of());
        var among = moment.answering(asked);
        var sort = Sort.INDEXORDER;

        var both = refs(moment.page(among, moment.order(asked, List.of()), sort, 0, 20, Set.of(REF)));
        var second = refs(moment.page(among, moment.order(asked, List.of()), sort, 10, 10, Set.of(REF)));

        assertThat(both.subList(10, 20)).isEqualTo(second);
    }

    private static List<String> refs(List<Kept> page) {
        return page.stream().map(kept -> kept.text(REF)).toList();
    }

    private Clause.Ranked ranked() {
        var order = some(1 + dice.nextInt(12));
        var atLeast = 1 + dice.nextInt(Math.min(3, order.size()));
        var found = dice.nextInt(4) == 0 ? some(1) : List.<Clause>of();
        var excluded = dice.nextInt(4) == 0 ? List.<Clause>of(term()) : List.<Clause>of();
        return new Clause.Ranked(found, order, atLeast, excluded);
    }

    private List<Clause> some(int number) {
        var some = new ArrayList<Clause>();
        for (var each = 0; each < number; each++) {
            some.add(
                    switch (dice.nextInt(6)) {
                        case 0 -> new Clause.All(List.of(term(), term()));
                        case 1 -> new Clause.AtLeast(1, List.of(term(), new Clause.All(List.of(term(), term()))));
                        case 2 -> new Clause.Flat(new Clause.All(List.of(term(), term())), 3);
                        case 3 -> new Clause.Phrase(List.of(word(), word()), 1);
                        default -> term();
                    });
        }
        return some;
    }

    private Clause term() {
        var layers = Layer.values();
        return new Clause.Term(layers[dice.nextInt(layers.length)], word(), 1 + dice.nextFloat());
    }
}

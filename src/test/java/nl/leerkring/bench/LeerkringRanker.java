package nl.leerkring.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.leerkring.bench.RelevanceSet.Document;
import nl.leerkring.search.dutch.Clause;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.DutchQuestion;
import nl.leerkring.search.dutch.Layer;
import nl.leerkring.search.dutch.Place;
import nl.leerkring.search.dutch.SynonymList;
import nl.leerkring.search.lucene.Fields;
import nl.leerkring.search.lucene.Moment;
import nl.leerkring.search.lucene.OpenIndex;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Finds and orders through the parts of the application, without what else counts there: recognised and recent. */
final class LeerkringRanker implements Ranker {

    private static final String ID = "id";
    private static final Sort BY_WORDS = new Sort(SortField.FIELD_SCORE);

    private final DutchAnalysis analysis = new DutchAnalysis();
    private final SynonymList synonyms = new SynonymList(analysis, SynonymList.standard());
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final OpenIndex index = new OpenIndex(this::open, () -> Duration.ZERO);
    private final BiFunction<DutchQuestion, Moment, List<Clause>> asked;

    private LeerkringRanker(List<Document> documents, BiFunction<DutchQuestion, Moment, List<Clause>> asked)
            throws IOException {
        this.asked = asked;
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (var document : documents) {
                writer.addDocument(indexed(document));
            }
        }
    }

    /** Answers, and below them what is only alike. */
    static LeerkringRanker ofAll(List<Document> documents) throws IOException {
        return new LeerkringRanker(documents, LeerkringRanker::best);
    }

    /** Only what answers: what is counted and filtered. */
    static LeerkringRanker ofAnswers(List<Document> documents) throws IOException {
        return new LeerkringRanker(documents, (question, moment) -> List.of(question.answers(0)));
    }

    private static List<Clause> best(DutchQuestion question, Moment moment) {
        var likely = moment.answering(question.likely()).number();
        var answers = question.answers(likely);
        return question.isFew(likely) ? List.of(answers, question.alike()) : List.of(answers);
    }

    private org.apache.lucene.document.Document indexed(Document document) {
        var indexed = new org.apache.lucene.document.Document();
        indexed.add(new StringField(ID, document.id(), Store.YES));
        for (var layer : Layer.values()) {
            indexed.add(field(Place.TITLE, layer, document.title()));
            indexed.add(field(Place.TEXT, layer, document.text()));
        }
        return indexed;
    }

    private TextField field(Place place, Layer layer, String text) {
        var terms = analysis.tokens(layer, text).stream().map(token -> token.term());
        return new TextField(Fields.of(place, layer), String.join(" ", terms.toList()), Store.NO);
    }

    private DirectoryReader open() {
        try {
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "Leerkring";
    }

    @Override
    public List<String> rank(String query) {
        try (var moment = index.now()) {
            return asked.apply(analysis.question(query, synonyms), moment).stream()
                    .flatMap(clause -> ids(clause, moment))
                    .limit(DEPTH)
                    .toList();
        }
    }

    private static Stream<String> ids(Clause clause, Moment moment) {
        var found = moment.answering(clause);
        return moment.page(found, moment.order(clause, List.of()), BY_WORDS, 0, DEPTH, Set.of(ID)).stream()
                .map(kept -> kept.text(ID));
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}

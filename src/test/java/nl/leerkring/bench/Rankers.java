package nl.leerkring.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import nl.leerkring.bench.RelevanceSet.Document;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.DutchQuestion;
import nl.leerkring.search.dutch.Layer;
import nl.leerkring.search.dutch.Place;
import nl.leerkring.search.dutch.SynonymList;
import nl.leerkring.search.dutch.Token;
import nl.leerkring.search.lucene.Clauses;
import nl.leerkring.search.lucene.Fields;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** The chains that are compared. */
public final class Rankers {

    private Rankers() {}

    /** Answers, and below them what is only alike. */
    public static Ranker leerkring(List<Document> documents) throws IOException {
        return leerkring(documents, Rankers::best);
    }

    /** Only what answers: what is counted and filtered. */
    static Ranker answers(List<Document> documents) throws IOException {
        return leerkring(documents, (question, searcher) -> List.of(Clauses.asQuery(question.answers(0))));
    }

    private static Ranker leerkring(
            List<Document> documents, BiFunction<DutchQuestion, IndexSearcher, List<Query>> queries)
            throws IOException {
        var analysis = new DutchAnalysis();
        var synonyms = new SynonymList(analysis, SynonymList.standard());
        return new LuceneRanker(
                "Leerkring",
                documents,
                new WhitespaceAnalyzer(),
                (document, add) -> {
                    for (var layer : Layer.values()) {
                        add.accept(Fields.of(Place.TITLE, layer), terms(analysis.tokens(layer, document.title())));
                        add.accept(Fields.of(Place.TEXT, layer), terms(analysis.tokens(layer, document.text())));
                    }
                },
                (searcher, words) -> queries.apply(analysis.question(words, synonyms), searcher));
    }

    /** As the application does: first how much answers, then what to look for, then what is alike. */
    private static List<Query> best(DutchQuestion question, IndexSearcher searcher) {
        try {
            var likely = searcher.count(Clauses.asQuery(question.likely()));
            var answers = Clauses.asQuery(question.answers(likely));
            return question.isFew(likely) ? List.of(answers, Clauses.asQuery(question.alike())) : List.of(answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String terms(List<Token> tokens) {
        return tokens.stream().map(Token::term).collect(joining(" "));
    }

    /** Lucene's own Dutch, with the same weight on titles and any of the words, as it is usually set up. */
    static Ranker dutchAnalyzer(List<Document> documents) throws IOException {
        var analyzer = new DutchAnalyzer();
        return new LuceneRanker(
                "DutchAnalyzer",
                documents,
                analyzer,
                (document, add) -> {
                    add.accept(Place.TITLE.name(), document.title());
                    add.accept(Place.TEXT.name(), document.text());
                },
                (searcher, words) -> List.of(inBothPlaces(new QueryBuilder(analyzer), words)));
    }

    private static Query inBothPlaces(QueryBuilder builder, String words) {
        var both = new BooleanQuery.Builder();
        for (var place : Place.values()) {
            var query = builder.createBooleanQuery(place.name(), words, Occur.SHOULD);
            var orNothing = query == null ? new TermQuery(new Term(place.name(), "")) : query;
            both.add(new BoostQuery(orNothing, place.weight()), Occur.SHOULD);
        }
        return both.build();
    }
}

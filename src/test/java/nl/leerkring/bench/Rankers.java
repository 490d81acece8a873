package nl.leerkring.bench;

import java.io.IOException;
import java.util.List;
import nl.leerkring.bench.RelevanceSet.Document;
import nl.leerkring.search.dutch.Place;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** The chains that are compared. */
public final class Rankers {

    private Rankers() {}

    /** Answers, and below them what is only alike. */
    public static Ranker leerkring(List<Document> documents) throws IOException {
        return LeerkringRanker.ofAll(documents);
    }

    /** Only what answers: what is counted and filtered. */
    static Ranker answers(List<Document> documents) throws IOException {
        return LeerkringRanker.ofAnswers(documents);
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
                words -> inBothPlaces(new QueryBuilder(analyzer), words));
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

package nl.leerkring.bench;

import java.util.List;
import java.util.function.Function;
import nl.leerkring.search.dutch.Clause;
import nl.leerkring.search.dutch.Layer;
import nl.leerkring.search.dutch.Place;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The same clauses as the application's, as Lucene's own queries, so that measuring needs no database. */
final class LuceneClauses {

    private LuceneClauses() {}

    static String field(Place place, Layer layer) {
        return place + "_" + layer;
    }

    static Query query(Clause clause) {
        return switch (clause) {
            case Clause.Term(var layer, var term, var weight) ->
                inBoth(weight, place -> new TermQuery(new Term(field(place, layer), term)));
            case Clause.Phrase(var terms, var weight) ->
                inBoth(weight, place -> new PhraseQuery(field(place, Layer.MAIN), terms.toArray(String[]::new)));
            case Clause.AtLeast(var number, var of) ->
                all(of, Occur.SHOULD).setMinimumNumberShouldMatch(number).build();
            case Clause.All(var of) -> all(of, Occur.MUST).build();
            case Clause.Ranked ranked -> ranked(ranked);
            case Clause.Flat(var found, var score) -> new BoostQuery(new ConstantScoreQuery(query(found)), score);
        };
    }

    private static Query ranked(Clause.Ranked ranked) {
        var query = all(ranked.order(), Occur.SHOULD);
        query.setMinimumNumberShouldMatch(ranked.atLeast());
        if (ranked.found().isEmpty() && ranked.atLeast() == 0) {
            query.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        ranked.found().forEach(found -> query.add(query(found), Occur.FILTER));
        ranked.excluded().forEach(excluded -> query.add(query(excluded), Occur.MUST_NOT));
        return query.build();
    }

    private static BooleanQuery.Builder all(List<Clause> clauses, Occur occur) {
        var all = new BooleanQuery.Builder();
        clauses.forEach(clause -> all.add(query(clause), occur));
        return all;
    }

    private static Query inBoth(float weight, Function<Place, Query> query) {
        var both = new BooleanQuery.Builder();
        for (var place : Place.values()) {
            both.add(new BoostQuery(query.apply(place), weight * place.weight()), Occur.SHOULD);
        }
        return both.build();
    }
}

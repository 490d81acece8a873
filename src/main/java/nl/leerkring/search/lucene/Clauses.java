package nl.leerkring.search.lucene;

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

/** Says to Lucene what the analysis wants to find. Another engine would need this class again, and no other Dutch. */
public final class Clauses {

    private Clauses() {}

    /** The same, as a query. */
    public static Query asQuery(Clause clause) {
        return switch (clause) {
            case Clause.Term(var layer, var term, var weight) ->
                inBoth(weight, place -> new TermQuery(new Term(Fields.of(place, layer), term)));
            case Clause.Phrase(var terms, var weight) ->
                inBoth(weight, place -> new PhraseQuery(Fields.of(place, Layer.MAIN), terms.toArray(String[]::new)));
            case Clause.AtLeast(var number, var of) ->
                all(of, Occur.SHOULD).setMinimumNumberShouldMatch(number).build();
            case Clause.All(var of) -> all(of, Occur.MUST).build();
            case Clause.Ranked ranked -> ranked(ranked);
            case Clause.Flat(var found, var score) -> new BoostQuery(new ConstantScoreQuery(asQuery(found)), score);
        };
    }

    private static Query ranked(Clause.Ranked ranked) {
        var query = all(ranked.order(), Occur.SHOULD);
        query.setMinimumNumberShouldMatch(ranked.atLeast());
        if (ranked.found().isEmpty() && ranked.atLeast() == 0) { // so that the order alone finds nothing less
            query.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        ranked.found().forEach(found -> query.add(asQuery(found), Occur.FILTER));
        ranked.excluded().forEach(excluded -> query.add(asQuery(excluded), Occur.MUST_NOT));
        return query.build();
    }

    private static BooleanQuery.Builder all(List<Clause> clauses, Occur occur) {
        var all = new BooleanQuery.Builder();
        clauses.forEach(clause -> all.add(asQuery(clause), occur));
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

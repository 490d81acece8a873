package nl.leerkring.search;

import static nl.leerkring.search.dutch.Place.TEXT;
import static nl.leerkring.search.dutch.Place.TITLE;

import java.util.List;
import nl.leerkring.search.dutch.Clause;
import nl.leerkring.search.dutch.Layer;
import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Says to Hibernate Search what the analysis wants to find. In its own language, not in Lucene's, so that OpenSearch finds the
 * same by the same terms.
 */
record Predicates(SearchPredicateFactory f) {

    PredicateFinalStep of(Clause clause) {
        return switch (clause) {
            case Clause.Term term -> word(term);
            case Clause.Phrase phrase -> phrase(phrase);
            case Clause.AtLeast(var number, var some) ->
                f.bool(bool -> {
                    predicates(some).forEach(bool::should);
                    bool.minimumShouldMatchNumber(number);
                });
            case Clause.All(var all) -> f.bool(bool -> predicates(all).forEach(bool::must));
            case Clause.Flat(var found, var score) ->
                f.bool(bool -> {
                    bool.filter(of(found));
                    bool.constantScore().boost(score);
                });
            case Clause.Ranked ranked -> ranked(ranked);
        };
    }

    private PredicateFinalStep ranked(Clause.Ranked ranked) {
        return f.bool(bool -> {
            bool.filter(
                    f.matchAll()); // also when nothing else must be there, so that the order alone finds nothing less
            predicates(ranked.found()).forEach(bool::filter);
            predicates(ranked.order()).forEach(bool::should);
            if (ranked.atLeast() > 0) { // 0 is what it is by itself, and may not be said
                bool.minimumShouldMatchNumber(ranked.atLeast());
            }
            predicates(ranked.excluded()).forEach(bool::mustNot);
        });
    }

    private List<SearchPredicate> predicates(List<Clause> clauses) {
        return clauses.stream().map(clause -> of(clause).toPredicate()).toList();
    }

    private PredicateFinalStep word(Clause.Term term) {
        return f.match()
                .field(SearchDocument.field(TITLE, term.layer()))
                .boost(term.weight() * TITLE.weight())
                .field(SearchDocument.field(TEXT, term.layer()))
                .boost(term.weight() * TEXT.weight())
                .matching(term.term(), ValueModel.INDEX); // a term already; the bridge would stem it again
    }

    private PredicateFinalStep phrase(Clause.Phrase phrase) {
        return f.phrase()
                .field(SearchDocument.field(TITLE, Layer.MAIN))
                .boost(phrase.weight() * TITLE.weight())
                .field(SearchDocument.field(TEXT, Layer.MAIN))
                .boost(phrase.weight() * TEXT.weight())
                .matching(String.join(" ", phrase.terms()));
    }
}

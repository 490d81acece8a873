package nl.leerkring.search;

import java.util.EnumSet;
import java.util.Set;
import nl.leerkring.search.dutch.Clause;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What one reader asks, as predicates: the only place where the audience stands. The weights stand with the Dutch. */
record Question(SearchQuery query, Clause words, Set<String> readerTokens) {

    boolean narrowsBy(SearchFilter filter) {
        return query.chosen().containsKey(filter);
    }

    PredicateFinalStep underAllFilters(SearchPredicateFactory f) {
        return under(query.chosen().keySet(), f);
    }

    PredicateFinalStep underAllFiltersBut(SearchFilter left, SearchPredicateFactory f) {
        var others = EnumSet.copyOf(query.chosen().keySet());
        others.remove(left);
        return under(others, f);
    }

    PredicateFinalStep underNoFilters(SearchPredicateFactory f) {
        return under(Set.of(), f);
    }

    private PredicateFinalStep under(Set<SearchFilter> filters, SearchPredicateFactory f) {
        return f.bool(narrowed -> {
            narrowed.filter(f.terms().field(LinesBinder.AUDIENCES).matchingAny(readerTokens));
            for (var filter : filters) {
                var values = query.chosen().getOrDefault(filter, Set.of());
                narrowed.filter(f.terms().field(filter.field()).matchingAny(values));
            }
            narrowed.must(new Predicates(f).of(words));
        });
    }
}

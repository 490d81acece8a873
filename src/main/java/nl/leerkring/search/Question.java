package nl.leerkring.search;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.leerkring.search.dutch.Clause;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What one reader asks, as predicates: the only place where the audience stands. The weights stand with the Dutch. */
record Question(SearchQuery query, Clause words, Set<String> readerTokens, LocalDate today) {

    /**
     * Of two things that answer equally well the one that others recognised comes first, then the recent one. Little beside
     * the words themselves, which bring ten or more: a proven practice in other words must not bury the answer.
     */
    private static final float RECOGNISED = .5f;

    private static final float RECENT = .25f;

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
            narrowed.should(bonus(SearchFilter.SUPPORT, Set.of(SearchFilter.RECOGNISED), RECOGNISED, f));
            narrowed.should(bonus(SearchFilter.YEAR, thisYearAndLast(), RECENT, f));
        });
    }

    private static PredicateFinalStep bonus(
            SearchFilter filter, Set<String> values, float worth, SearchPredicateFactory f) {
        return f.terms()
                .field(filter.field())
                .matchingAny(values)
                .constantScore()
                .boost(worth);
    }

    private Set<String> thisYearAndLast() {
        return Set.of(String.valueOf(today.getYear()), String.valueOf(today.getYear() - 1));
    }
}

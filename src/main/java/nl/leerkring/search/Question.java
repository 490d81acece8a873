package nl.leerkring.search;

import java.util.EnumSet;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What one reader asks, as predicates: the only place where the audience and the weights stand. */
record Question(SearchQuery query, Set<String> terms, Set<String> readerTokens) {

    private static final float IN_TITLE = 2f;

    /**
     * More than any sum of word scores, so that things with all the words always come before things with some.
     *
     * <p>Rejected: finding only what has all the words. One word that nobody used would empty the list, and a newcomer does
     * not know the words of the trade. Rejected too: looking for some of the words only when all of them find nothing, for
     * then one chance hit hides the good ones.
     */
    private static final float ALL_WORDS = 1000f;

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

    private PredicateFinalStep under(Set<SearchFilter> filters, SearchPredicateFactory f) {
        return f.bool(narrowed -> {
            narrowed.filter(f.terms().field(LinesBinder.AUDIENCES).matchingAny(readerTokens));
            for (var filter : filters) {
                var values = query.chosen().getOrDefault(filter, Set.of());
                narrowed.filter(f.terms().field(filter.field()).matchingAny(values));
            }
            if (!terms.isEmpty()) {
                narrowed.must(someWords(f)).should(allWords(f));
            }
        });
    }

    /** At least half, so that a long question does not find everything and counts keep their meaning. */
    private PredicateFinalStep someWords(SearchPredicateFactory f) {
        return f.bool(some -> {
            terms.forEach(term -> some.should(word(term, f)));
            some.minimumShouldMatchNumber((terms.size() + 1) / 2);
        });
    }

    private PredicateFinalStep allWords(SearchPredicateFactory f) {
        return f.bool(all -> {
            terms.forEach(term -> all.filter(word(term, f)));
            all.constantScore().boost(ALL_WORDS);
        });
    }

    private static PredicateFinalStep word(String term, SearchPredicateFactory f) {
        return f.match()
                .field(SearchDocument.TITLE)
                .boost(IN_TITLE)
                .field(SearchDocument.TEXT)
                .matching(term);
    }
}

package nl.leerkring.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.audience.Reader;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;

/**
 * Suggests, while somebody types, titles and names of filters that hold what was typed. Both come only from what the reader
 * may read.
 */
@Service
public class Suggestions {

    /** As many as one takes in at a glance. */
    public static final int MOST = 8;

    /** So that a theme named in many titles leaves room for titles. */
    private static final int MOST_NAMES = 4;

    /** Years are typed faster than chosen, and a group is the scope one comes from. */
    private static final Set<SearchFilter> NAMED =
            EnumSet.complementOf(EnumSet.of(SearchFilter.YEAR, SearchFilter.GROUP));

    private final EntityManagerFactory factory;
    private final NamesInReach names;

    Suggestions(EntityManagerFactory factory, NamesInReach names) {
        this.factory = factory;
        this.names = names;
    }

    /** What can be suggested by name; ask once per screen, for it counts all there is. */
    public KnownNames knownTo(Reader reader, Locale locale) {
        return new KnownNames(names.of(NAMED, reader, locale).entrySet().stream()
                .flatMap(filter -> filter.getValue().entrySet().stream()
                        .map(name -> new Suggestion.OfFilter(filter.getKey(), name.getKey(), name.getValue())))
                .toList());
    }

    /** At most {@link #MOST}: first names, then titles, of each first what begins as was typed. */
    public List<Suggestion> of(String text, KnownNames known, Reader reader) {
        var typed = Typed.of(text);
        if (!typed.saysEnough()) {
            return List.of();
        }
        var fitting = known.names().stream()
                .filter(name -> typed.fits(name.text()))
                .sorted(best(typed))
                .limit(MOST_NAMES);
        return Stream.concat(fitting, titles(typed, reader)).limit(MOST).toList();
    }

    private Stream<Suggestion> titles(Typed typed, Reader reader) {
        try (var entityManager = factory.createEntityManager()) {
            return Search.session(entityManager)
                    .search(SearchDocument.class)
                    .select(StoredHit::from)
                    .where(f -> titled(typed, reader, f))
                    .sort(f -> f.field(SearchDocument.AT).desc().then().field(SearchDocument.REF))
                    .fetchHits(MOST * 3)
                    .stream()
                    .map(hit -> (Suggestion) new Suggestion.OfThing(hit.kind(), hit.title(), hit.path()))
                    .sorted(Comparator.comparing(thing -> !typed.begins(thing.text())))
                    .limit(MOST);
        }
    }

    private static PredicateFinalStep titled(Typed typed, Reader reader, SearchPredicateFactory f) {
        return f.bool(narrowed -> {
            narrowed.filter(f.terms().field(LinesBinder.AUDIENCES).matchingAny(reader.tokens()));
            typed.whole()
                    .forEach(word -> narrowed.filter(
                            f.match().field(SearchDocument.TITLE_WORDS).matching(word)));
            // letters and digits only, so nothing in it means more than itself
            narrowed.filter(f.wildcard().field(SearchDocument.TITLE_WORDS).matching(typed.begun() + "*"));
        });
    }

    private static Comparator<Suggestion.OfFilter> best(Typed typed) {
        return Comparator.<Suggestion.OfFilter, Boolean>comparing(name -> !typed.begins(name.text()))
                .thenComparing(Suggestion.OfFilter::text);
    }
}

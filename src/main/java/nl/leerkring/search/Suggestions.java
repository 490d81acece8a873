package nl.leerkring.search;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.lucene.Kept;
import nl.leerkring.search.lucene.Moment;
import nl.leerkring.search.lucene.OpenIndex;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Service;

/**
 * Suggests, while somebody types, names of filters and titles that hold what was typed, and words that complete it. All
 * come only from what the reader may read.
 */
@Service
public class Suggestions {

    /** As many as one takes in at a glance. */
    public static final int MOST = 8;

    /** So that a theme named in many titles leaves room for words and titles. */
    private static final int MOST_NAMES = 3;

    private static final int MOST_WORDS = 3;

    /** Years are typed faster than chosen, and a group is the scope one comes from. */
    private static final Set<SearchFilter> NAMED =
            EnumSet.complementOf(EnumSet.of(SearchFilter.YEAR, SearchFilter.GROUP));

    /** Without the texts: those are long, and it is asked while somebody types. */
    private static final Set<String> SHOWN =
            Set.of(SearchDocument.KIND, SearchDocument.SHOWN_TITLE, SearchDocument.PATH);

    private final OpenIndex index;
    private final NamesInReach names;
    private final KnownChoices choices;
    private final Completions completions;

    Suggestions(OpenIndex index, NamesInReach names, KnownChoices choices, Completions completions) {
        this.index = index;
        this.names = names;
        this.choices = choices;
        this.completions = completions;
    }

    /**
     * What can be suggested by name; ask once per screen, for it counts all there is.
     *
     * @param around the filters that were chosen: a word is asked for under those
     */
    public KnownNames knownTo(Reader reader, SearchQuery around, Locale locale) {
        var named = names.of(NAMED, reader, locale).entrySet().stream()
                .flatMap(filter -> filter.getValue().entrySet().stream()
                        .map(name -> new Suggestion.OfFilter(filter.getKey(), name.getKey(), name.getValue())))
                .toList();
        return new KnownNames(named, choices.of(around, reader));
    }

    /** At most {@link #MOST}: names, of which first what begins as was typed, then words, then titles. */
    public List<Suggestion> of(String text, KnownNames known, Reader reader) {
        var typed = Typed.of(text);
        if (!typed.saysEnough()) {
            return List.of();
        }
        var fitting = known.names().stream()
                .filter(name -> typed.fits(name.text()))
                .sorted(best(typed))
                .limit(MOST_NAMES);
        return Stream.concat(fitting, ofTexts(typed, known.around(), reader))
                .limit(MOST)
                .toList();
    }

    private Stream<Suggestion> ofTexts(Typed typed, SearchQuery around, Reader reader) {
        try (var moment = index.now()) {
            return Stream.concat(words(typed, around, reader, moment).stream(), titles(typed, reader, moment));
        }
    }

    private List<Suggestion.OfWords> words(Typed typed, SearchQuery around, Reader reader, Moment moment) {
        return completions
                .of(typed, () -> Question.inReachOf(reader, around, moment), moment)
                .limit(MOST_WORDS)
                .map(Suggestion.OfWords::new)
                .toList();
    }

    private static Stream<Suggestion> titles(Typed typed, Reader reader, Moment moment) {
        return moment
                .page(Question.inReachOf(reader, moment), titled(typed), SearchOrder.NEWEST.sort(), 0, MOST * 3, SHOWN)
                .stream()
                .map(Suggestions::thing)
                .sorted(Comparator.comparing(thing -> !typed.begins(thing.text())))
                .limit(MOST);
    }

    private static Suggestion thing(Kept kept) {
        return new Suggestion.OfThing(
                kept.text(SearchDocument.KIND), kept.text(SearchDocument.SHOWN_TITLE), kept.text(SearchDocument.PATH));
    }

    private static Query titled(Typed typed) {
        var titled = new BooleanQuery.Builder();
        typed.whole().forEach(word -> titled.add(new TermQuery(inTitle(word)), Occur.FILTER));
        return titled.add(new PrefixQuery(inTitle(typed.begun())), Occur.FILTER).build();
    }

    private static Term inTitle(String word) {
        return new Term(SearchDocument.TITLE_WORDS, word);
    }

    private static Comparator<Suggestion.OfFilter> best(Typed typed) {
        return Comparator.<Suggestion.OfFilter, Boolean>comparing(name -> !typed.begins(name.text()))
                .thenComparing(Suggestion.OfFilter::text);
    }
}

package nl.leerkring.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody wants to ask again, for themselves alone, and tells what is new in it. */
@Service
public class SavingSearches {

    /** More than anybody looks at; each costs one question when the home page opens, all to one moment of the index. */
    public static final int MOST = 50;

    private final SavedSearches searches;
    private final Arrivals arrivals;
    private final NamesInReach names;
    private final Clock clock;

    SavingSearches(SavedSearches searches, Arrivals arrivals, NamesInReach names, Clock clock) {
        this.searches = searches;
        this.arrivals = arrivals;
        this.names = names;
        this.clock = clock;
    }

    /** Keeps the question; one that was kept before stays as it is. What is there already is not new. */
    @Transactional
    public SavedSearchId save(SearchAddress asked, Reader by) {
        var owner = by.signedIn();
        var question = asked.turned(0);
        if (!isWorthSaving(question)) {
            throw new IllegalArgumentException("nothing is asked in " + question.path());
        }
        var known = searches.findByOwnerAndAddress(owner, question.path());
        if (known.isPresent()) {
            return known.get().id();
        }
        if (isFull(by)) {
            throw new IllegalStateException("somebody has at most " + MOST + " saved searches");
        }
        return searches.save(new SavedSearch(owner, question, today(), arrivals.since(today(), question.query(), by)))
                .id();
    }

    /** A question without words and filters finds everything: nobody is helped by hearing what is new in that. */
    public static boolean isWorthSaving(SearchAddress asked) {
        return !asked.words().isEmpty() || asked.choices() > 0;
    }

    @Transactional(readOnly = true)
    public boolean isSaved(SearchAddress asked, Reader self) {
        return searches.findByOwnerAndAddress(self.signedIn(), asked.turned(0).path())
                .isPresent();
    }

    /** Whether the reader has to remove one before saving another. */
    @Transactional(readOnly = true)
    public boolean isFull(Reader self) {
        return searches.countByOwner(self.signedIn()) >= MOST;
    }

    /**
     * The reader's own, what was saved last first. Not in a transaction: only the rows and the names come from the
     * database, and a connection must not wait while the index answers.
     */
    public List<SavedSearchSummary> mine(Reader self, Locale locale) {
        var mine = searches.findByOwnerOrderBySavedOnDescAddressAsc(self.signedIn());
        var chosen = mine.stream()
                .flatMap(search -> search.asked().chosen().keySet().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SearchFilter.class)));
        var labels = names.of(chosen, self, locale);
        var there = arrivals.since(mine.stream().map(SavingSearches::sinceSeen).toList(), self);
        return IntStream.range(0, mine.size())
                .mapToObj(at -> summary(mine.get(at), labels, there.get(at)))
                .toList();
    }

    private static Arrivals.Since sinceSeen(SavedSearch search) {
        return new Arrivals.Since(search.seenOn(), search.asked().query());
    }

    private static SavedSearchSummary summary(
            SavedSearch search, Map<SearchFilter, Map<String, String>> labels, long there) {
        var asked = search.asked();
        return new SavedSearchSummary(search.id(), name(asked, labels), asked, search.fresh(there));
    }

    private static String name(SearchAddress asked, Map<SearchFilter, Map<String, String>> labels) {
        var filters = asked.chosen().entrySet().stream()
                .flatMap(choice -> choice.getValue().stream()
                        .map(labels.getOrDefault(choice.getKey(), Map.of())::get)
                        .filter(Objects::nonNull)
                        .sorted());
        return Stream.concat(Stream.of(asked.words()), filters)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The owner looks at it now; whoever else has the address changes nothing. */
    @Transactional
    public void look(SavedSearchId id, Reader by) {
        searches.findByIdAndOwner(id, by.signedIn())
                .ifPresent(search -> search.seen(
                        today(), arrivals.since(today(), search.asked().query(), by)));
    }

    @Transactional
    public void remove(SavedSearchId id, Reader by) {
        searches.delete(searches.findByIdAndOwner(id, by.signedIn())
                .orElseThrow(() -> new NotFound("no saved search " + id + " of this reader")));
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}

package nl.leerkring.search;

import java.time.Clock;
import java.util.Collection;
import nl.leerkring.calendar.Days;
import nl.leerkring.chain.Ref;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where modules say how their things can be found, within the transaction that changes the thing: what is rolled back is
 * never found. The index follows a moment later, so no screen may rely on finding what it just wrote.
 */
@Service
public class SearchIndex {

    private final SearchDocuments documents;
    private final Clock clock;

    SearchIndex(SearchDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(SearchEntry entry) {
        documents
                .findById(entry.ref().toString())
                .ifPresentOrElse(
                        known -> known.show(entry), () -> documents.save(new SearchDocument(entry, Days.today(clock))));
    }

    /** Things that were never there before: many at a time, without looking for each. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Collection<SearchEntry> entries) {
        var today = Days.today(clock);
        documents.saveAll(
                entries.stream().map(entry -> new SearchDocument(entry, today)).toList());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(Ref ref) {
        documents.findById(ref.toString()).ifPresent(documents::delete);
    }
}

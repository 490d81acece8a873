package nl.leerkring.search;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.leerkring.audience.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to ask again. It keeps days and no moments: with those one could match who looked with what was shared
 * namelessly. So it also keeps how much of its last day was there already.
 */
@Entity
class SavedSearch {

    @EmbeddedId
    private SavedSearchId id;

    @EmbeddedColumnNaming("owner_%s")
    private PersonId owner;

    private String address;
    private LocalDate savedOn;
    private LocalDate seenOn;
    private long seenThen;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SavedSearch() {}

    /** @param there how much of what was first put today answers already */
    SavedSearch(PersonId owner, SearchAddress asked, LocalDate today, long there) {
        this.id = SavedSearchId.random();
        this.owner = owner;
        this.address = asked.path();
        this.savedOn = today;
        this.seenOn = today;
        this.seenThen = there;
    }

    /** From now on only what comes after this is new. */
    void seen(LocalDate today, long there) {
        seenOn = today;
        seenThen = there;
    }

    /** @param there how much answers of what was first put since {@link #seenOn} */
    long fresh(long there) {
        return Math.max(0, there - seenThen); // less when something was withdrawn since
    }

    SavedSearchId id() {
        return id;
    }

    SearchAddress asked() {
        return SearchAddress.parse(address);
    }

    LocalDate seenOn() {
        return seenOn;
    }
}

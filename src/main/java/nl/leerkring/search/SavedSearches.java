package nl.leerkring.search;

import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.PersonId;
import org.springframework.data.repository.Repository;

interface SavedSearches extends Repository<SavedSearch, SavedSearchId> {

    SavedSearch save(SavedSearch search);

    List<SavedSearch> findByOwnerOrderBySavedOnDescAddressAsc(PersonId owner);

    Optional<SavedSearch> findByIdAndOwner(SavedSearchId id, PersonId owner);

    Optional<SavedSearch> findByOwnerAndAddress(PersonId owner, String address);

    long countByOwner(PersonId owner);

    void delete(SavedSearch search);
}

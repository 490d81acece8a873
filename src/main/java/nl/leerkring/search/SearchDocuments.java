package nl.leerkring.search;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface SearchDocuments extends Repository<SearchDocument, String> {

    /**
     * Locked, because two people may recognise the same contribution at once: the second waits a moment. Rejected: letting
     * the version decide, which would give the second an error over a row they never see.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SearchDocument> findById(String id);

    SearchDocument save(SearchDocument document);

    List<SearchDocument> saveAll(Iterable<SearchDocument> documents);

    long count();

    List<SearchDocument> findTop500ByIdGreaterThanOrderById(String id);

    void delete(SearchDocument document);
}

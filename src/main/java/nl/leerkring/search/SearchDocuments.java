package nl.leerkring.search;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SearchDocuments extends Repository<SearchDocument, String> {

    /**
     * Locked, because two people may recognise the same contribution at once: the second waits a moment. Rejected:
     * letting the version decide, which would give the second an error over a row they never see.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SearchDocument> findById(String id);

    SearchDocument save(SearchDocument document);

    List<SearchDocument> saveAll(Iterable<SearchDocument> documents);

    long count();

    List<SearchDocument> findTop2000ByIdGreaterThanOrderById(String id);

    @Query(
            "select new nl.leerkring.search.SearchDocumentRow(document.id, document.version) from SearchDocument document"
                    + " where document.id > :id order by document.id")
    List<SearchDocumentRow> rowsAfter(String id, Limit most);

    List<SearchDocument> findByIdIn(Collection<String> ids);

    /** Those of these that are there. */
    @Query("select document.id from SearchDocument document where document.id in :ids")
    List<String> idsAmong(Collection<String> ids);

    void delete(SearchDocument document);
}

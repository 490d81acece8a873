package nl.leerkring.search;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SynonymLines extends Repository<SynonymLine, SynonymId> {

    List<SynonymLine> findAllByOrderByTerms();

    /** Locked, so that of two people who save at once the second is told of the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SynonymLine> findById(SynonymId id);

    /** To show it, without a lock. */
    Optional<SynonymLine> readById(SynonymId id);

    long count();

    SynonymLine save(SynonymLine line);

    void delete(SynonymLine line);

    @Modifying
    @Query("delete from SynonymLine")
    void deleteEveryLine();
}

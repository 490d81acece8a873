package nl.leerkring.search;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface WordCuts extends Repository<WordCut, WordCutId> {

    List<WordCut> findAllByOrderByWord();

    Optional<WordCut> findByWord(String word);

    /** Locked, so that of two people who save at once the second is told of the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<WordCut> findById(WordCutId id);

    /** To show it, without a lock. */
    Optional<WordCut> readById(WordCutId id);

    long count();

    WordCut saveAndFlush(WordCut cut);

    void delete(WordCut cut);
}

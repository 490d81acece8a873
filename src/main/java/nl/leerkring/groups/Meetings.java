package nl.leerkring.groups;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Meetings extends JpaRepository<Meeting, MeetingId> {

    List<Meeting> findByCycleInAndCancelledFalseOrderByStarts(Collection<CycleId> cycles);

    @Query(
            "select m from Meeting m where m.cycle in :cycles and m.cancelled = false and m.ends > :from order by m.starts")
    List<Meeting> comingIn(Collection<CycleId> cycles, Instant from);

    @Query("select m.cycle from Meeting m where m.id = :id")
    Optional<CycleId> cycleOf(MeetingId id);

    List<Meeting> findByCycleAndNumberAndCancelledFalse(CycleId cycle, int number);
}

package nl.leerkring.groups;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Meetings extends JpaRepository<Meeting, MeetingId> {

    List<Meeting> findByCycleInOrderByStarts(Collection<CycleId> cycles);
}

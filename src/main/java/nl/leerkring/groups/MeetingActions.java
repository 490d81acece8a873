package nl.leerkring.groups;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeetingActions extends JpaRepository<MeetingAction, ActionId> {

    List<MeetingAction> findByMeetingOrderByDue(MeetingId meeting);
}

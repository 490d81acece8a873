package nl.leerkring.groups;

import java.util.HashSet;
import java.util.Set;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was at a meeting and what was done: what those who guide the group note. */
@Service
@Transactional
public class ReportingMeetings {

    private final Cycles cycles;
    private final Memberships memberships;
    private final PlansForChange plans;
    private final PlansToRead toRead;

    ReportingMeetings(Cycles cycles, Memberships memberships, PlansForChange plans, PlansToRead toRead) {
        this.cycles = cycles;
        this.memberships = memberships;
        this.plans = plans;
        this.toRead = toRead;
    }

    /** What is noted of a meeting now, for going on with it. */
    @Transactional(readOnly = true)
    public Versioned<MeetingReport> noted(MeetingId id, Reader by) {
        return toRead.meeting(id, by).noted();
    }

    /** Who could have been there: who is noted, who belonged that day, and who belongs now. */
    @Transactional(readOnly = true)
    public Set<PersonId> expected(MeetingId id, Reader by) {
        return expected(toRead.meeting(id, by));
    }

    private Set<PersonId> expected(Meeting meeting) {
        var group = cycles.findById(meeting.cycle()).orElseThrow().group();
        var day = Days.dayOf(meeting.summary().starts());
        var expected = new HashSet<>(meeting.attended());
        expected.addAll(memberships.findPeopleBetween(group, day, day));
        // A group may meet for months before somebody writes down who is in it.
        memberships.findByGroupAndUntilIsNull(group).forEach(member -> expected.add(member.person()));
        return expected;
    }

    /** Notes who was there and what was done; {@code basedOn} is the version that was on screen. */
    public void report(MeetingId id, long basedOn, MeetingReport report, Reader by) {
        var meeting = plans.meeting(id, by);
        if (!expected(meeting).containsAll(report.attended())) {
            throw new NotFound("somebody who never belonged to the group of meeting " + id);
        }
        meeting.report(basedOn, report);
    }
}

package nl.leerkring.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.access.AuditTrail;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to a group and who facilitates it: what the coordinator of its region decides. */
@Service
@Transactional
public class WelcomingMembers {

    /** With fewer letters everybody would be meant. */
    public static final int FEWEST_LETTERS = 2;

    private final WorkingGroups groups;
    private final Memberships memberships;
    private final Newcomers newcomers;
    private final AuditTrail audit;
    private final Clock clock;

    WelcomingMembers(
            WorkingGroups groups, Memberships memberships, Newcomers newcomers, AuditTrail audit, Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.newcomers = newcomers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whom these words may mean, by name, among those who do not belong yet: people of the group's region and people of no
     * region yet, by a part of their name; anybody by their whole e-mail address.
     */
    public List<PersonId> find(String words, GroupId group, Reader by) {
        var region = requireCoordinator(group, by).region();
        return words.strip().length() < FEWEST_LETTERS ? List.of() : newcomers.find(words.strip(), group, region);
    }

    /** Adds somebody to a group from today, as member or as facilitator; who belongs already stays as they are. */
    public void welcome(PersonId person, GroupId group, boolean facilitates, Reader by) {
        var found = requireCoordinator(group, by);
        if (memberships.findByGroupAndPersonAndUntilIsNull(group, person).isEmpty()) {
            memberships.save(new Membership(group, person, facilitates, today()));
            noteWhoFacilitates(person, found, false, facilitates, by);
        }
    }

    /** Lets a member facilitate the group from now on. */
    public void makeFacilitator(PersonId person, GroupId group, Reader by) {
        letFacilitate(person, group, true, by);
    }

    /** Lets a facilitator be a member like the others from now on. */
    public void makeMember(PersonId person, GroupId group, Reader by) {
        letFacilitate(person, group, false, by);
    }

    /** Ends somebody's membership today; what they wrote stays, and so does that they took part. */
    public void sayGoodbye(PersonId person, GroupId group, Reader by) {
        var found = requireCoordinator(group, by);
        var membership = current(person, group);
        noteWhoFacilitates(person, found, membership.isFacilitator(), false, by);
        membership.endOn(today());
    }

    private void letFacilitate(PersonId person, GroupId group, boolean facilitates, Reader by) {
        var found = requireCoordinator(group, by);
        var membership = current(person, group);
        noteWhoFacilitates(person, found, membership.isFacilitator(), facilitates, by);
        membership.facilitates(facilitates);
    }

    private void noteWhoFacilitates(PersonId person, WorkingGroup group, boolean before, boolean after, Reader by) {
        if (before != after) {
            var act = after ? "FACILITATOR_MADE" : "FACILITATOR_RELIEVED";
            audit.record(by, act, person, group.summary().name());
        }
    }

    private Membership current(PersonId person, GroupId group) {
        return memberships
                .findByGroupAndPersonAndUntilIsNull(group, person)
                .orElseThrow(() -> new NotFound("no member " + person + " of group " + group));
    }

    /** Locks the group, so that two coordinators never welcome the same person twice. */
    private WorkingGroup requireCoordinator(GroupId id, Reader by) {
        var group = groups.findForChange(id).orElseThrow(() -> new NotFound("no group " + id));
        by.requireCoordinatorOf(group.region());
        return group;
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}

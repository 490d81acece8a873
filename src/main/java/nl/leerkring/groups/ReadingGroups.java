package nl.leerkring.groups;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.network.Network;
import nl.leerkring.network.RegionSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What readers see of groups. That a group exists, its questions and its path are for the whole region, so that colleagues
 * know where to ask; who was there, what was reported and agreed is for the group.
 */
@Service
@Transactional(readOnly = true)
public class ReadingGroups {

    private final WorkingGroups groups;
    private final Memberships memberships;
    private final Cycles cycles;
    private final GuidingQuestions questions;
    private final Meetings meetings;
    private final Network network;

    ReadingGroups(
            WorkingGroups groups,
            Memberships memberships,
            Cycles cycles,
            GuidingQuestions questions,
            Meetings meetings,
            Network network) {
        this.groups = groups;
        this.memberships = memberships;
        this.cycles = cycles;
        this.questions = questions;
        this.meetings = meetings;
        this.network = network;
    }

    /** The groups in which the reader stands, by name. */
    public List<GroupSummary> mine(Reader reader) {
        var mine = reader.memberOf().isEmpty() ? reader.guides() : reader.memberOf();
        return summaries(mine);
    }

    /** The other groups the reader may know of: those of their own region. */
    public List<GroupSummary> others(Reader reader) {
        var mine = mine(reader).stream().map(GroupSummary::id).collect(Collectors.toSet());
        return groups.findByRegionIn(regionsOf(reader)).stream()
                .map(WorkingGroup::summary)
                .filter(group -> group.mayBeKnownTo(reader) && !mine.contains(group.id()))
                .sorted(Comparator.comparing(GroupSummary::name))
                .toList();
    }

    /** The group at this address; an address nobody knows and one the reader may not know look the same. */
    public GroupSummary bySlug(String slug, Reader reader) {
        return known(slug, reader).orElseThrow(() -> new NotFound("no group at " + slug));
    }

    /** The group at this address, if there is one that the reader may know. */
    public Optional<GroupSummary> known(String slug, Reader reader) {
        return groups.findBySlug(slug).map(WorkingGroup::summary).filter(group -> group.mayBeKnownTo(reader));
    }

    /** A group the reader may know. */
    public GroupSummary group(GroupId id, Reader reader) {
        return groups.findById(id)
                .map(WorkingGroup::summary)
                .filter(group -> group.mayBeKnownTo(reader))
                .orElseThrow(() -> new NotFound("no group " + id));
    }

    /** The names of these groups, for lists whose rows were already found readable. */
    public Map<GroupId, GroupSummary> named(Collection<GroupId> ids, Reader reader) {
        return summaries(ids).stream()
                .filter(group -> group.mayBeKnownTo(reader))
                .collect(Collectors.toMap(GroupSummary::id, Function.identity()));
    }

    /** The cycles of a group, newest first. */
    public List<CycleSummary> cycles(GroupId group, Reader reader) {
        group(group, reader);
        return cycles.findByGroupInOrderByBeginsDesc(Set.of(group)).stream()
                .map(Cycle::summary)
                .toList();
    }

    /** A cycle of a group the reader may know. */
    public CycleSummary cycle(CycleId id, Reader reader) {
        var cycle = cycles.findById(id).map(Cycle::summary).orElseThrow(() -> new NotFound("no cycle " + id));
        group(cycle.group(), reader);
        return cycle;
    }

    /** The guiding questions of a cycle, by number. */
    public List<QuestionSummary> questions(CycleId cycle, Reader reader) {
        cycle(cycle, reader);
        return questions.findByCycleOrderByNumber(cycle).stream()
                .map(GuidingQuestion::summary)
                .toList();
    }

    /** One guiding question. */
    public QuestionSummary question(QuestionId id, Reader reader) {
        var question = questions
                .findById(id)
                .map(GuidingQuestion::summary)
                .orElseThrow(() -> new NotFound("no question " + id));
        cycle(question.cycle(), reader);
        return question;
    }

    /** The path of a cycle: its meetings and exchanges in order. */
    public List<MeetingSummary> path(CycleId cycle, Reader reader) {
        cycle(cycle, reader);
        return meetings.findByCycleInAndCancelledFalseOrderByStarts(Set.of(cycle)).stream()
                .map(Meeting::summary)
                .toList();
    }

    /** A meeting as the path shows it. */
    public MeetingSummary meeting(MeetingId id, Reader reader) {
        var meeting = meetings.findById(id).map(Meeting::summary).orElseThrow(() -> new NotFound("no meeting " + id));
        cycle(meeting.cycle(), reader);
        return meeting;
    }

    /** Where these groups are with their newest cycle, in a fixed number of queries; one that never began is left out. */
    public Map<GroupId, Pace> paces(Collection<GroupSummary> some, Instant now, Reader reader) {
        var known = some.stream()
                .filter(group -> group.mayBeKnownTo(reader))
                .map(GroupSummary::id)
                .toList();
        var newest = cycles.findByGroupInOrderByBeginsDesc(known).stream()
                .map(Cycle::summary)
                .collect(Collectors.toMap(CycleSummary::group, Function.identity(), (newer, older) -> newer));
        var coming = comingIn(newest.values().stream().map(CycleSummary::id).toList(), now);
        return newest.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new Pace(each.getValue(), first(coming, each))));
    }

    private static Optional<MeetingSummary> first(
            List<MeetingSummary> coming, Map.Entry<GroupId, CycleSummary> newest) {
        return coming.stream()
                .filter(meeting -> meeting.cycle().equals(newest.getValue().id()))
                .findFirst();
    }

    /** All of the reader's meetings that are still to come, first one first. */
    public List<MeetingSummary> comingMeetings(Instant from, Reader reader) {
        var mine = mine(reader).stream().map(GroupSummary::id).collect(Collectors.toSet());
        var theirs = cycles.findByGroupInOrderByBeginsDesc(mine).stream()
                .map(cycle -> cycle.summary().id())
                .collect(Collectors.toSet());
        return comingIn(theirs, from);
    }

    private List<MeetingSummary> comingIn(Collection<CycleId> some, Instant from) {
        return meetings.comingIn(some, from).stream().map(Meeting::summary).toList();
    }

    /** What only the group knows of its meeting; empty for who does not belong to it. */
    public Optional<MeetingInside> inside(MeetingId id, Reader reader) {
        var meeting = meetings.findById(id).orElseThrow(() -> new NotFound("no meeting " + id));
        var group = cycle(meeting.cycle(), reader).group();
        return reader.mayRead(Audience.group(group))
                ? Optional.of(
                        new MeetingInside(meeting.stages(), meeting.questions(), meeting.attended(), meeting.report()))
                : Optional.empty();
    }

    /** Who belongs to the group now, for its members: the person, and whether they facilitate. */
    public Map<PersonId, Boolean> members(GroupId group, Reader reader) {
        requireInside(group, reader);
        return memberships.findByGroupAndUntilIsNull(group).stream()
                .collect(Collectors.toMap(Membership::person, Membership::isFacilitator));
    }

    /** Who were members during the cycle, whether or not they are now; for the group. */
    public Set<PersonId> peopleOf(CycleId id, Reader reader) {
        var cycle = cycle(id, reader);
        requireInside(cycle.group(), reader);
        return memberships.findPeopleBetween(cycle.group(), cycle.begins(), cycle.ends());
    }

    private static void requireInside(GroupId group, Reader reader) {
        if (!reader.mayRead(Audience.group(group))) {
            throw new NotFound("no members of " + group);
        }
    }

    private List<GroupSummary> summaries(Collection<GroupId> ids) {
        return groups.findByIdInOrderByName(ids).stream()
                .map(WorkingGroup::summary)
                .toList();
    }

    private Set<RegionId> regionsOf(Reader reader) {
        return network.regions().stream()
                .map(RegionSummary::id)
                .filter(region -> reader.mayRead(Audience.region(region)))
                .collect(Collectors.toSet());
    }
}

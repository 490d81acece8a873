package nl.leerkring.groups.ui;

import nl.leerkring.groups.CycleSummary;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.MeetingSummary;
import nl.leerkring.groups.QuestionSummary;

/** A screen of a group on which other modules may put a section. */
public sealed interface Place {

    GroupSummary group();

    CycleSummary cycle();

    /** The page of one cycle. */
    record OfCycle(GroupSummary group, CycleSummary cycle) implements Place {}

    /** The page of one meeting. */
    record OfMeeting(GroupSummary group, CycleSummary cycle, MeetingSummary meeting) implements Place {}

    /** The page that follows one guiding question through all meetings. */
    record OfQuestion(GroupSummary group, CycleSummary cycle, QuestionSummary question) implements Place {}
}

package nl.leerkring.groups.ui;

import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.QuestionId;

/** The permanent addresses of groups, cycles, meetings and guiding questions within the workplace. */
public final class GroupsNavigation {

    static final String GROUPS = "groepen";
    static final String MEETINGS = "bijeenkomsten";
    static final String QUESTIONS = "vragen";
    static final String CYCLES = "trajecten";
    static final String CYCLE_PARAMETER = "traject";

    static final String MANAGE = GROUPS + "/:slug/beheer";
    static final String NEW_CYCLE = GROUPS + "/:slug/nieuw-traject";
    static final String PLAN_CYCLE = CYCLES + "/:cycleId/plan";
    static final String NEW_MEETING = CYCLES + "/:cycleId/nieuwe-bijeenkomst";
    static final String CHANGE_MEETING = MEETINGS + "/:meetingId/wijzigen";

    private GroupsNavigation() {}

    public static String group(String slug) {
        return GROUPS + "/" + slug;
    }

    public static String cycle(String slug, CycleId cycle) {
        return group(slug) + "?" + CYCLE_PARAMETER + "=" + cycle;
    }

    public static String meeting(MeetingId meeting) {
        return MEETINGS + "/" + meeting;
    }

    /** Where a coordinator names the group and decides who belongs to it. */
    static String manage(String slug) {
        return group(slug) + "/beheer";
    }

    static String newCycle(String slug) {
        return group(slug) + "/nieuw-traject";
    }

    /** Where those who guide the group plan a cycle. */
    static String planCycle(CycleId cycle) {
        return CYCLES + "/" + cycle + "/plan";
    }

    static String newMeeting(CycleId cycle) {
        return CYCLES + "/" + cycle + "/nieuwe-bijeenkomst";
    }

    static String changeMeeting(MeetingId meeting) {
        return meeting(meeting) + "/wijzigen";
    }

    public static String question(QuestionId question) {
        return QUESTIONS + "/" + question;
    }
}

package nl.leerkring.groups.ui;

import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.QuestionId;

/** The permanent addresses of groups, cycles, meetings and guiding questions within the workplace. */
public final class GroupsNavigation {

    static final String GROUPS = "groepen";
    static final String MEETINGS = "bijeenkomsten";
    static final String QUESTIONS = "vragen";
    static final String CYCLE_PARAMETER = "traject";

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

    public static String question(QuestionId question) {
        return QUESTIONS + "/" + question;
    }
}

package nl.leerkring.contributions.ui;

import nl.leerkring.audience.GroupId;
import nl.leerkring.chain.Ref;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.QuestionId;

/** The permanent addresses of contributions, and of the form to share one, within the workplace. */
public final class ContributionsNavigation {

    static final String SHARE = "delen";
    static final String GROUP = "groep";
    static final String MEETING = "bijeenkomst";
    static final String QUESTION = "vraag";
    static final String ORIGIN = "bij";

    private ContributionsNavigation() {}

    public static String contribution(ContributionId id) {
        return "bijdragen/" + id;
    }

    /** The form, filled in with the group. */
    public static String shareIn(GroupId group) {
        return SHARE + "?" + GROUP + "=" + group;
    }

    /** The form, filled in with the meeting. */
    public static String shareAt(MeetingId meeting, GroupId group) {
        return shareIn(group) + "&" + MEETING + "=" + meeting;
    }

    /** The form, filled in with the guiding question. */
    public static String shareOn(QuestionId question, GroupId group) {
        return shareIn(group) + "&" + QUESTION + "=" + question;
    }

    /** The form for what somebody has to add to another thing in the chain. */
    public static String shareAfter(Ref origin) {
        return SHARE + "?" + ORIGIN + "=" + origin;
    }

    static String code() {
        return "code";
    }
}

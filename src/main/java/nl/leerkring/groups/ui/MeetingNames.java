package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import nl.leerkring.groups.MeetingKind;
import nl.leerkring.groups.MeetingSummary;

/** What meetings are called: "Bijeenkomst 3: Preventie", and on the path of the cycle "3 Preventie". */
public final class MeetingNames {

    private MeetingNames() {}

    /** In full, for a heading; an exchange carries its own name. */
    public static String full(MeetingSummary meeting, Component on) {
        return meeting.kind() == MeetingKind.EXCHANGE
                ? meeting.title()
                : on.getTranslation("groups.ui.MeetingNames.full", meeting.number(), meeting.title());
    }

    /** Short, for a line of who and where: "bijeenkomst 3". */
    public static String brief(MeetingSummary meeting, Component on) {
        return meeting.kind() == MeetingKind.EXCHANGE
                ? meeting.title()
                : on.getTranslation("groups.ui.MeetingNames.brief", meeting.number());
    }

    static String onPath(MeetingSummary meeting) {
        return meeting.number() == null ? meeting.title() : meeting.number() + " " + meeting.title();
    }
}

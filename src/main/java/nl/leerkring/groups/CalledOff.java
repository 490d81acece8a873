package nl.leerkring.groups;

/** The meeting was called off meanwhile; nothing can be planned, told or agreed at it any more. */
public class CalledOff extends IllegalStateException {

    CalledOff(MeetingId meeting) {
        super("meeting " + meeting + " was called off");
    }
}

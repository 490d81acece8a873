package nl.leerkring.groups;

/**
 * Tells whether a later module keeps something of a meeting, such as contributions, so that it is not called off from under
 * them. Groups name none of those modules, so the arrow between them points one way.
 */
public interface MeetingTraces {

    boolean of(MeetingId meeting);
}

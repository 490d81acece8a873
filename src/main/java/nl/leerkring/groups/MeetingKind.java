package nl.leerkring.groups;

/** Whether the group meets, or visits another team in the region. */
public enum MeetingKind {
    MEETING,
    EXCHANGE
}

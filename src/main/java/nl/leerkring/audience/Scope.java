package nl.leerkring.audience;

/** How wide an audience is, from narrow to wide; the order is the meaning. */
public enum Scope {
    PEERS,
    GROUP,
    REGION,
    NETWORK,
    PUBLIC
}

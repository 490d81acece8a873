package nl.leerkring.audience;

/** People with a like role: the narrowest audience, such as "alleen collega's uit wijkteams". */
public enum Circle {
    TEAMS,
    POLICY,
    RESEARCH,
    SPECIALISTS,
    RESIDENTS,
    OTHERS
}

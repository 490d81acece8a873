package nl.leerkring.audience;

/** The role from which somebody looks at the work ("rol" on screen). */
public enum Perspective {
    TEAM_MEMBER(Circle.TEAMS),
    TEAM_LEADER(Circle.TEAMS),
    QUARTERMASTER(Circle.TEAMS),
    POLICY_OFFICER(Circle.POLICY),
    MANAGER(Circle.POLICY),
    EXECUTIVE(Circle.POLICY),
    RESEARCHER(Circle.RESEARCH),
    MEDICAL_PARTNER(Circle.SPECIALISTS),
    SPECIALIST(Circle.SPECIALISTS),
    RESIDENT(Circle.RESIDENTS),
    EXPERT_BY_EXPERIENCE(Circle.RESIDENTS),
    OTHER(Circle.OTHERS);

    private final Circle circle;

    Perspective(Circle circle) {
        this.circle = circle;
    }

    /** The people with a like role, among whom "peers" may keep something. */
    public Circle circle() {
        return circle;
    }
}

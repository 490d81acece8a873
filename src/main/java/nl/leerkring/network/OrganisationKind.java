package nl.leerkring.network;

/** What sort of organisation employs people; a municipality is one of them, which is why readers are told so. */
public enum OrganisationKind {
    MUNICIPALITY,
    WELFARE,
    CARE,
    UNIVERSITY,
    HEALTH,
    RESIDENTS
}

package nl.leerkring.groups;

import jakarta.persistence.Embeddable;

/** A timed step of a meeting. */
@Embeddable
public record Stage(String title, int minutes) {}

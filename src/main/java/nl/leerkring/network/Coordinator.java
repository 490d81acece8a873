package nl.leerkring.network;

import nl.leerkring.audience.PersonId;

/** Somebody who runs a region, by name. */
public record Coordinator(PersonId person, String name) {}

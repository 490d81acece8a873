package nl.leerkring.network;

import nl.leerkring.audience.PersonId;
import org.jspecify.annotations.Nullable;

/** A person as colleagues see them: name, role, and the names of where they work (empty when not told). */
public record Portrait(
        PersonId person,
        String name,
        Workplace workplace,
        String employer,
        @Nullable OrganisationKind employerKind,
        String team,
        String municipality) {}

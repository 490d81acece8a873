package nl.leerkring.network;

import java.util.Optional;
import nl.leerkring.access.AccountSummary;

/** A person as those see them who run their region: the account, and the portrait if they have one. */
public record PersonEntry(AccountSummary account, Optional<Portrait> portrait) {}

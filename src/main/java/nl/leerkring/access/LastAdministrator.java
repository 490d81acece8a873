package nl.leerkring.access;

import nl.leerkring.audience.PersonId;

/** Nobody else administers this Leerkring; who takes it from this person shuts everybody out. */
public class LastAdministrator extends IllegalStateException {

    LastAdministrator(PersonId person) {
        super("nobody but " + person + " is an administrator");
    }
}

package nl.leerkring.access;

import java.util.Collection;
import java.util.Set;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;

/**
 * Tells who looks after whose account; implemented by the module that knows who runs what. Administrators look after
 * everybody and are not asked about.
 */
public interface Caretakers {

    /** Those of these people about whose account this reader is told. */
    Set<PersonId> toldAbout(Collection<PersonId> people, Reader by);

    /** Whether this reader opens and closes the account: they could come in as that person. */
    boolean lookAfter(PersonId person, Reader by);
}

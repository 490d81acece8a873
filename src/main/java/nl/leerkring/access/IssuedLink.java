package nl.leerkring.access;

import java.time.Instant;
import nl.leerkring.audience.PersonId;

/** A link as it is handed over, shown once: behind it this person chooses a password, until that moment. */
public record IssuedLink(PersonId person, String address, Instant until) {

    /** Without the address: whoever reads a log must not be able to come in. */
    @Override
    public String toString() {
        return "IssuedLink[" + person + ", until " + until + "]";
    }
}

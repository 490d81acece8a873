package nl.leerkring.access;

import nl.leerkring.audience.PersonId;
import org.jspecify.annotations.Nullable;

/** A program that showed a token: on whose behalf it acts, nobody's for the operator's own, and what it may do. */
record TokenBearer(@Nullable PersonId owner, TokenScope scope) {

    /** Who has the operator's token acts for the platform itself, as an administrator without an account. */
    static final TokenBearer AUTOMATION = new TokenBearer(null, TokenScope.WRITE);

    boolean may(TokenScope wanted) {
        return scope.allows(wanted);
    }
}

package nl.leerkring.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Slows down whoever guesses passwords: after some wrong ones sign-in waits, for one e-mail address and for one place on the
 * network. Whether there is an account makes no difference, so the brake tells nobody who has one.
 *
 * <p>Rejected: closing the account. Then anybody could keep a colleague out; now they are held up for a minute.
 */
@Component
class SignInBrake {

    static final int WRONG_FOR_ONE_EMAIL = 5;
    // A town hall comes from one address: many people mistype there on a Monday morning.
    static final int WRONG_FROM_ONE_PLACE = 30;
    static final Duration WAIT = Duration.ofMinutes(1);

    private static final int BYTES_OF_NETWORK = 8;

    private final Tries ofEmail = new Tries(WRONG_FOR_ONE_EMAIL, WAIT);
    private final Tries fromPlace = new Tries(WRONG_FROM_ONE_PLACE, WAIT.dividedBy(6));
    private final Clock clock;

    SignInBrake(Clock clock) {
        this.clock = clock;
    }

    /** Whether a password may be tried now; counts it as a wrong one, so that many at the same moment do not all pass. */
    synchronized boolean lets(String email, String place) {
        var now = clock.instant();
        var lets = ofEmail.anyLeft(key(email), now) && fromPlace.anyLeft(network(place), now);
        if (lets) {
            ofEmail.take(key(email), now);
            fromPlace.take(network(place), now);
        }
        return lets;
    }

    /** The password was the right one after all. */
    synchronized void release(String email, String place) {
        ofEmail.forget(key(email));
        fromPlace.giveBack(network(place));
    }

    /** Lets somebody in at once who just chose a new password. */
    @TransactionalEventListener
    synchronized void forget(LinkDesk.PasswordChosen chosen) {
        ofEmail.forget(key(chosen.email()));
    }

    /** Whoever has one IPv6 address has the 2^64 of its network, and would try from a fresh one every time. */
    private static String network(String place) {
        try {
            return InetAddress.ofLiteral(place) instanceof Inet6Address address
                    ? HexFormat.of().formatHex(address.getAddress(), 0, BYTES_OF_NETWORK)
                    : place;
        } catch (IllegalArgumentException noAddress) {
            return place;
        }
    }

    private static String key(String email) {
        var typed = email.strip().toLowerCase(Locale.ROOT);
        return typed.substring(0, Math.min(254, typed.length()));
    }
}

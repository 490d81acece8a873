package nl.leerkring.access;

import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Standings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells a screen on whose behalf it speaks. Views ask once, when they open, and hand the reader to the services. */
@Component
public class CurrentReader {

    private final People people;
    private final List<Standings> standings;

    CurrentReader(People people, List<Standings> standings) {
        this.people = people;
        this.standings = standings;
    }

    /** Whoever is signed in in this request or showed a token with it, or a visitor. */
    public Reader get() {
        return principal()
                .map(principal -> switch (principal) {
                    case SignedIn signedIn -> of(signedIn.person());
                    case TokenBearer bearer -> bearer.owner() == null ? automation() : of(bearer.owner());
                    default -> Reader.visitor();
                })
                .orElseGet(Reader::visitor);
    }

    /** This person with everything they may do now; a visitor when the account is closed. */
    public Reader of(PersonId person) {
        return people.find(person).filter(Account::isEnabled).map(this::stand).orElseGet(Reader::visitor);
    }

    private Reader stand(Account account) {
        var all = standings.stream().flatMap(each -> each.of(account.id(), account.isAdministrator()));
        return Reader.of(account.id(), account.isAdministrator(), all);
    }

    /** The platform itself: an administrator everywhere, and nobody whose name could stand under anything. */
    private Reader automation() {
        return Reader.automation(standings.stream().flatMap(each -> each.of(PersonId.random(), true)));
    }

    private static Optional<Object> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal);
    }
}

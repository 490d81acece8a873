package nl.leerkring.access;

import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Standings;
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

    /** Whoever is signed in in this request, or a visitor. */
    public Reader get() {
        return signedIn().map(this::of).orElseGet(Reader::visitor);
    }

    /** This person with everything they may do now; a visitor when the account is closed. */
    public Reader of(PersonId person) {
        return people.find(person).filter(Account::isEnabled).map(this::stand).orElseGet(Reader::visitor);
    }

    private Reader stand(Account account) {
        var all = standings.stream().flatMap(each -> each.of(account.id(), account.isAdministrator()));
        return Reader.of(account.id(), account.isAdministrator(), all);
    }

    private static Optional<PersonId> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal() instanceof SignedIn principal ? principal : null)
                .map(SignedIn::person);
    }
}

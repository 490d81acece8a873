package nl.leerkring.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out one-time links, knows whose they are, and takes them in for a password. */
@Component
@Transactional
class LinkDesk {

    static final String PATH = "/welkom/";

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final PublicAddress address;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LinkDesk(
            OneTimeLinks links,
            Accounts accounts,
            PasswordEncoder passwords,
            PublicAddress address,
            Clock clock,
            ApplicationEventPublisher events) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.address = address;
        this.clock = clock;
        this.events = events;
    }

    /** Somebody chose a password; whoever was signed in with the old one is not any more. */
    record PasswordChosen(PersonId person, String email) {}

    /** A link for this person, who from now on has no other. */
    IssuedLink issue(PersonId person) {
        var token = Secrets.random(OneTimeLink.BYTES);
        var now = clock.instant();
        var link = links.findById(person);
        link.ifPresentOrElse(known -> known.renew(token, now), () -> links.save(new OneTimeLink(person, token, now)));
        var language = accounts.findById(person).orElseThrow().locale();
        return new IssuedLink(person, address.of(path(token, language)), now.plus(OneTimeLink.VALID));
    }

    static String path(String token, Locale language) {
        return PATH + token + (Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? "?taal=en" : "");
    }

    void withdraw(PersonId person) {
        links.deleteById(person);
    }

    /** Until when the links of these people can be used, or could. */
    @Transactional(readOnly = true)
    Map<PersonId, Instant> ends(Collection<PersonId> people) {
        return links.findByPersonIn(people).stream()
                .collect(Collectors.toMap(OneTimeLink::person, OneTimeLink::endsAt));
    }

    /** Who comes in by this link; nobody when it was used, is too old, or never was. */
    @Transactional(readOnly = true)
    Optional<Account> behind(String token) {
        return links.findByPrint(Secrets.print(token))
                .filter(link -> link.isOpen(clock.instant()))
                .flatMap(link -> accounts.findById(link.person()))
                .filter(Account::isEnabled);
    }

    /** Keeps the password and the link is gone, both or neither; of two at the same moment one finds it gone. */
    void choose(String token, String password) {
        var account = behind(token).orElseThrow(() -> new NotFound("no such link"));
        account.choose(passwords.encode(password));
        links.deleteById(account.id());
        links.flush();
        events.publishEvent(new PasswordChosen(account.id(), account.email()));
    }
}

package nl.leerkring.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes the door for others: who may come in, and the link by which they choose a password. */
@Service
@Transactional
public class LettingPeopleIn {

    private final Accounts accounts;
    private final People people;
    private final LinkDesk links;
    private final List<Caretakers> caretakers;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    LettingPeopleIn(
            Accounts accounts,
            People people,
            LinkDesk links,
            List<Caretakers> caretakers,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.people = people;
        this.links = links;
        this.caretakers = caretakers;
        this.audit = audit;
        this.events = events;
    }

    /** Nobody comes in with this account any more. */
    record Stopped(PersonId person) {}

    /** Makes an account that has no password yet, and the link to choose one; for administrators and coordinators. */
    public IssuedLink letIn(NewPerson person, Reader by) {
        var nobodysPassword = Secrets.random(OneTimeLink.BYTES);
        var account = new NewAccount(person.name(), person.email(), nobodysPassword, person.language(), false);
        var id = people.register(account, by);
        audit.record(by, "LET_IN", subject(id));
        return links.issue(id);
    }

    /** Makes a new link, for who lost the password or the earlier link. What they had works until the link is used. */
    public IssuedLink renewLink(PersonId person, Reader by) {
        if (!lookedAfter(person, by).isEnabled()) {
            throw new IllegalStateException("account " + person + " is stopped");
        }
        audit.record(by, "NEW_LINK", subject(person));
        return links.issue(person);
    }

    /** Lets somebody in no longer, from this moment; what they wrote stays. */
    public void stop(PersonId person, Reader by) {
        if (by.is(person)) {
            throw new NotAllowed("nobody shuts themselves out");
        }
        lookedAfter(person, by).stop();
        links.withdraw(person);
        audit.record(by, "ACCESS_STOPPED", subject(person));
        events.publishEvent(new Stopped(person));
    }

    /** Lets somebody in again with the password they had. */
    public void giveBack(PersonId person, Reader by) {
        lookedAfter(person, by).giveBack();
        audit.record(by, "ACCESS_GIVEN_BACK", subject(person));
    }

    /** Whether {@link #renewLink}, {@link #stop} and {@link #giveBack} are this reader's to do. */
    @Transactional(readOnly = true)
    public boolean mayLookAfter(PersonId person, Reader by) {
        return accounts.findById(person)
                .filter(account -> looksAfter(by, account))
                .isPresent();
    }

    /** What is known of these accounts, for those who run where these people belong; others are left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, AccountSummary> summaries(Collection<PersonId> asked, Reader by) {
        return summaries(accounts.findByIdIn(toldAbout(asked, by)));
    }

    /** All accounts, for administrators. */
    @Transactional(readOnly = true)
    public Map<PersonId, AccountSummary> everybody(Reader by) {
        by.requireAdministrator();
        return summaries(accounts.findAll());
    }

    private Map<PersonId, AccountSummary> summaries(List<Account> found) {
        var ends = links.ends(found.stream().map(Account::id).toList());
        return found.stream()
                .map(account -> account.summary(ends.get(account.id())))
                .collect(Collectors.toMap(AccountSummary::person, Function.identity()));
    }

    private Set<PersonId> toldAbout(Collection<PersonId> asked, Reader by) {
        if (by.administrator()) {
            return new HashSet<>(asked);
        }
        return caretakers.stream()
                .flatMap(each -> each.toldAbout(asked, by).stream())
                .collect(Collectors.toSet());
    }

    private Account lookedAfter(PersonId person, Reader by) {
        var account = accounts.findById(person).orElseThrow(() -> new NotFound("no account " + person));
        if (!looksAfter(by, account)) {
            throw new NotAllowed("does not look after account " + person);
        }
        return account;
    }

    // Never an administrator's by a coordinator: behind a link one comes in as that person.
    private boolean looksAfter(Reader by, Account account) {
        return by.administrator()
                || !account.isAdministrator() && caretakers.stream().anyMatch(each -> each.lookAfter(account.id(), by));
    }

    private static String subject(PersonId person) {
        return AuditEntry.about(person);
    }
}

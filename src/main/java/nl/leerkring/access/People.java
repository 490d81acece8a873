package nl.leerkring.access;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in: lets them in, and tells their names to the screens that show them. */
@Service
@Transactional
public class People {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    People(Accounts accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Lets somebody in; for administrators and coordinators. */
    public PersonId register(NewAccount account, Reader by) {
        if (!by.administrator() && by.coordinates().isEmpty()) {
            throw new NotAllowed("only a coordinator or administrator lets people in");
        }
        if (account.administrator()) {
            by.requireAdministrator();
        }
        return save(account);
    }

    /** Makes the very first administrator; refused as soon as there is one. */
    PersonId registerFirstAdministrator(NewAccount account) {
        if (accounts.existsByAdministratorTrue()) {
            throw new NotAllowed("there is an administrator already");
        }
        return save(account);
    }

    private PersonId save(NewAccount account) {
        if (accounts.findByEmail(account.email().value()).isPresent()) {
            throw new EmailTaken();
        }
        return accounts.saveAndFlush(new Account(account, passwords.encode(account.password()), clock.instant()))
                .id();
    }

    /** Changes one's own name and language. */
    public void introduce(String name, String language, Reader self) {
        accounts.findById(self.signedIn()).orElseThrow().introduceAs(name, language);
    }

    /** The names that stand beside what people wrote; whoever has no account any more is left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> people) {
        return accounts.findByIdIn(people).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    @Transactional(readOnly = true)
    Optional<Account> find(PersonId person) {
        return accounts.findById(person);
    }

    /** How this reader is greeted, and in which language. */
    @Transactional(readOnly = true)
    public Optional<Greeting> greeting(Reader self) {
        return Optional.ofNullable(self.person())
                .flatMap(accounts::findById)
                .map(account -> new Greeting(account.name(), account.email(), account.locale()));
    }

    /** A person's own name, address and language. */
    public record Greeting(String name, String email, Locale locale) {}

    /** Who may administer, for saying who could read something. */
    @Transactional(readOnly = true)
    public List<PersonId> administrators() {
        return accounts.findByAdministratorTrueAndEnabledTrue().stream()
                .map(Account::id)
                .toList();
    }

    /** Whether nobody can sign in yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** The person with this address, as sample people are known by it. */
    @Transactional(readOnly = true)
    public Optional<PersonId> withEmail(EmailAddress email) {
        return accounts.findByEmail(email.value()).map(Account::id);
    }

    /** Somebody with this address can sign in already. */
    public static class EmailTaken extends RuntimeException {}
}

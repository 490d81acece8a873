package nl.leerkring.access;

import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What only administrators change of an account: who administers with them, and the address with which somebody comes in. */
@Service
@Transactional
public class Administering {

    private final Accounts accounts;
    private final AuditTrail audit;

    Administering(Accounts accounts, AuditTrail audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Makes somebody who can come in an administrator. */
    public void appoint(PersonId person, Reader by) {
        var account = find(person, by);
        if (!account.isEnabled()) {
            throw new NotAllowed("account " + person + " is stopped");
        }
        if (!account.isAdministrator()) {
            account.administer(true);
            audit.record(by, "ADMINISTRATOR_MADE", AuditEntry.about(person));
        }
    }

    /**
     * Lets somebody be an administrator no longer.
     *
     * @throws LastAdministrator when nobody would be left who is one
     */
    public void relieve(PersonId person, Reader by) {
        var account = find(person, by);
        var others = accounts.administratorsForChange().stream()
                .filter(each -> !each.id().equals(person))
                .count();
        if (others == 0) {
            throw new LastAdministrator(person);
        }
        if (account.isAdministrator()) {
            account.administer(false);
            audit.record(by, "ADMINISTRATOR_RELIEVED", AuditEntry.about(person));
        }
    }

    /**
     * Corrects the address with which somebody comes in; the trail keeps neither the old one nor the new.
     *
     * @throws People.EmailTaken when somebody else comes in with it
     */
    public void correctEmail(PersonId person, EmailAddress address, Reader by) {
        var account = find(person, by);
        if (accounts.findByEmail(address.value())
                .filter(known -> known != account)
                .isPresent()) {
            throw new People.EmailTaken();
        }
        if (!account.email().equals(address.value())) {
            account.reachAt(address);
            audit.record(by, "EMAIL_CORRECTED", AuditEntry.about(person));
        }
    }

    private Account find(PersonId person, Reader by) {
        by.requireAdministrator();
        return accounts.findById(person).orElseThrow(() -> new NotFound("no account " + person));
    }
}

package nl.leerkring.access;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the first administrator into an empty instance: from the environment, or by a link in the log that works once. */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final People people;
    private final PublicAddress address;
    private final String email;
    private final String password;
    private volatile @Nullable String token;

    FirstAdministrator(
            Accounts accounts,
            People people,
            PublicAddress address,
            @Value("${leerkring.admin.email:}") String email,
            @Value("${leerkring.admin.password:}") String password) {
        this.accounts = accounts;
        this.people = people;
        this.address = address;
        this.email = email;
        this.password = password;
    }

    @EventListener(ApplicationReadyEvent.class)
    void offer() {
        if (accounts.existsByAdministratorTrue()) {
            return;
        }
        if (email.isBlank() || password.isBlank()) {
            offerLink();
        } else {
            registerFromTheEnvironment();
        }
    }

    private void registerFromTheEnvironment() {
        try {
            people.registerFirstAdministrator(
                    new NewAccount("Beheerder", EmailAddress.of(email), password, "nl", true));
        } catch (IllegalArgumentException refused) {
            LOG.error(
                    "LEERKRING_ADMIN_EMAIL and LEERKRING_ADMIN_PASSWORD make no administrator: {}",
                    refused.getMessage());
            offerLink();
        }
    }

    private void offerLink() {
        token = Secrets.random(OneTimeLink.BYTES);
        LOG.info("There is no administrator yet. This link works once: {}", address.of("/beginnen/" + token));
    }

    boolean knows(String offered) {
        return offered.equals(token);
    }

    /** Registers the administrator and forgets the link. */
    synchronized void register(String offered, NewAccount account) {
        if (!knows(offered)) {
            throw new nl.leerkring.audience.NotFound("no such link");
        }
        people.registerFirstAdministrator(account);
        token = null;
    }
}

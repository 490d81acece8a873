package nl.leerkring.access;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.calendar.Days;
import org.springframework.stereotype.Component;

/** Tells whose token a program shows: the operator's own, or one that somebody made and did not take back. */
@Component
class KnowingTokens {

    private final AutomationToken automation;
    private final PersonalTokens tokens;
    private final Accounts accounts;
    private final Clock clock;

    KnowingTokens(AutomationToken automation, PersonalTokens tokens, Accounts accounts, Clock clock) {
        this.automation = automation;
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * The bearer of this secret; nobody when it is unknown, taken back, past its day, or of a closed account. In no
     * transaction of its own: most requests only read one row, and the operator's token not even that.
     */
    public Optional<TokenBearer> bearerOf(TokenSecret secret) {
        return automation.is(secret) ? Optional.of(TokenBearer.AUTOMATION) : personal(secret);
    }

    private Optional<TokenBearer> personal(TokenSecret secret) {
        var today = Days.today(clock);
        var token = tokens.findBySecretHash(secret.hash()).filter(found -> found.worksOn(today));
        token.filter(found -> !found.wasUsedOn(today)).ifPresent(found -> tokens.usedOn(found.id(), today));
        return token.map(PersonalToken::bearer).filter(this::hasOpenAccount);
    }

    private boolean hasOpenAccount(TokenBearer bearer) {
        return Optional.ofNullable(bearer.owner())
                .flatMap(accounts::findById)
                .map(Account::isEnabled)
                .orElse(false);
    }
}

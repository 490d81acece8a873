package nl.leerkring.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own personal tokens: making one, seeing which there are, taking one back. */
@Service
@Transactional
public class IssuingTokens {

    /** More than anybody has programs; without a limit a script gone wild fills the table. */
    public static final int MOST = 20;

    private final PersonalTokens tokens;
    private final AuditTrail audit;
    private final Clock clock;

    IssuingTokens(PersonalTokens tokens, AuditTrail audit, Clock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a token for the reader, and tells its secret this once. */
    public Issued issue(NewToken wanted, Reader by) {
        var owner = by.signedIn();
        if (tokens.countByOwner(owner) >= MOST) {
            throw new IllegalStateException("somebody has at most " + MOST + " tokens");
        }
        var secret = TokenSecret.random();
        var token = tokens.save(new PersonalToken(owner, wanted, secret, today()));
        audit.record(by, "TOKEN_ISSUED", subject(token));
        return new Issued(token.summary(today()), secret.value());
    }

    /** Takes one's own token back: from now on it opens nothing, and only the audit trail remembers it. */
    public void revoke(TokenId id, Reader by) {
        var token = own(id, by.signedIn());
        tokens.delete(token);
        audit.record(by, "TOKEN_REVOKED", subject(token));
    }

    /** The reader's own tokens, the newest first. */
    @Transactional(readOnly = true)
    public List<TokenSummary> own(Reader self) {
        return tokens.findByOwnerOrderByCreatedOnDescNameAsc(self.signedIn()).stream()
                .map(token -> token.summary(today()))
                .toList();
    }

    private PersonalToken own(TokenId id, PersonId owner) {
        return tokens.findById(id)
                .filter(token -> token.isOf(owner))
                .orElseThrow(() -> new NotFound("no token " + id + " of this reader"));
    }

    private static String subject(PersonalToken token) {
        return "TOKEN:" + token.id();
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    /** A token just made, with its secret. */
    public record Issued(TokenSummary token, String secret) {

        @Override
        public String toString() {
            return "Issued[" + token.id() + "]"; // never the secret, not even in a log
        }
    }
}

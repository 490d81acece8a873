package nl.leerkring.access;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerkring.audience.PersonId;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends what somebody has open, also on a screen that stays open: when their access stops and when their password changes. */
@Component
class OpenSessions implements HttpSessionListener {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession());
    }

    @TransactionalEventListener
    void end(LettingPeopleIn.Stopped stopped) {
        endOf(stopped.person());
    }

    @TransactionalEventListener
    void end(LinkDesk.PasswordChosen chosen) {
        endOf(chosen.person());
    }

    private void endOf(PersonId person) {
        open.stream().filter(session -> isOf(person, session)).forEach(HttpSession::invalidate);
    }

    private static boolean isOf(PersonId person, HttpSession session) {
        try {
            return session.getAttribute(CONTEXT) instanceof SecurityContext context
                    && context.getAuthentication() != null
                    && context.getAuthentication().getPrincipal() instanceof SignedIn signedIn
                    && signedIn.person().equals(person);
        } catch (IllegalStateException endedMeanwhile) {
            return false;
        }
    }
}

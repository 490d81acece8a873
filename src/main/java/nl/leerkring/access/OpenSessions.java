package nl.leerkring.access;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerkring.audience.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends what somebody has open, also on a screen that stays open: when their access stops and when their password changes. */
@Component
class OpenSessions implements HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);
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
        open.stream().filter(session -> isOf(person, session)).forEach(OpenSessions::end);
    }

    /** Each by itself: one that ended meanwhile, or fails to, leaves no other open. */
    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            LOG.debug("A session had ended already", endedMeanwhile);
        } catch (RuntimeException failed) {
            LOG.error("A session could not be ended in an orderly way", failed);
        }
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

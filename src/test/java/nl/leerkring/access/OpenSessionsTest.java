package nl.leerkring.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.audience.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class OpenSessionsTest {

    private final PersonId person = PersonId.random();
    private final OpenSessions open = new OpenSessions();

    @Test
    void sessionThatCannotBeEndedLeavesNoOtherOpen() {
        var sessions = IntStream.range(0, 10).mapToObj(this::session).toList();

        open.end(new LettingPeopleIn.Stopped(person));

        assertThat(sessions).filteredOn(session -> !session.stubborn).allMatch(MockHttpSession::isInvalid);
    }

    private Session session(int number) {
        var session = new Session(number % 2 == 0);
        var principal = new SignedIn(person, "anna@gemeente.nl", "", true);
        var context = new SecurityContextImpl(new UsernamePasswordAuthenticationToken(principal, null, List.of()));
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        open.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private static class Session extends MockHttpSession {

        private final boolean stubborn;

        private Session(boolean stubborn) {
            this.stubborn = stubborn;
        }

        @Override
        public void invalidate() {
            if (stubborn) {
                throw new IllegalArgumentException("something that listens fails");
            }
            super.invalidate();
        }
    }
}

package nl.leerkring.access;

import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/** Keeps the cookie of a session off connections that others can read, as soon as people come over https. */
@Component
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final PublicAddress address;

    SessionCookie(PublicAddress address) {
        this.address = address;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        if (address.isSecure()) {
            server.getSettings().getSession().getCookie().setSecure(true);
        }
    }
}

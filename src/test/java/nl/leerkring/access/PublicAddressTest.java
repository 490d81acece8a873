package nl.leerkring.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.env.MockEnvironment;

class PublicAddressTest {

    private final MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8123");

    @ParameterizedTest
    @ValueSource(strings = {"https://leerkring.voorbeeld.nl", " https://leerkring.voorbeeld.nl/ "})
    void linksLeadToTheAddressPeopleType(String configured) {
        assertThat(address(configured).of("/welkom/abc")).isEqualTo("https://leerkring.voorbeeld.nl/welkom/abc");
    }

    @Test
    void withoutAnAddressLinksLeadToThisMachineAndItsPort() {
        assertThat(address("").of("/beginnen/abc")).isEqualTo("http://localhost:8123/beginnen/abc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0.0.0", "leerkring.nl", "ftp://leerkring.nl", "https://", "https://x.nl/pad", "https://x.nl?a"
            })
    void whatNobodyCanTypeIsRefusedAtTheStartWithWhatToSetInstead(String configured) {
        assertThatThrownBy(() -> address(configured))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'" + configured + "'")
                .hasMessageContaining("LEERKRING_LISTEN");
    }

    @Test
    void theCookieOfASessionStaysOffOpenConnectionsAsSoonAsPeopleComeOverHttps() {
        assertThat(isCookieSecure("https://leerkring.voorbeeld.nl")).isTrue();
        assertThat(isCookieSecure("http://leerkring.intern")).isFalse();
        assertThat(isCookieSecure("")).isFalse();
    }

    private boolean isCookieSecure(String configured) {
        var server = new TomcatServletWebServerFactory();
        new SessionCookie(address(configured)).customize(server);
        return Boolean.TRUE.equals(server.getSettings().getSession().getCookie().getSecure());
    }

    private PublicAddress address(String configured) {
        return new PublicAddress(configured, environment);
    }
}

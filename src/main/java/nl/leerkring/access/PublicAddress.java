package nl.leerkring.access;

import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people find this Leerkring; every link that leaves it is made here. */
@Component
public class PublicAddress {

    private final String base;
    private final Environment environment;

    PublicAddress(@Value("${leerkring.address:}") String configured, Environment environment) {
        this.base = checked(configured.strip());
        this.environment = environment;
    }

    // Not taken from the request: whoever asks may send any host, and a link for somebody else must not lead there.
    private static String checked(String configured) {
        if (configured.isEmpty() || isWhole(configured)) {
            return configured.replaceFirst("/$", "");
        }
        throw new IllegalStateException("LEERKRING_ADDRESS is '" + configured
                + "'; it is the address people type, such as https://leerkring.voorbeeld.nl."
                + " The network address to listen on is LEERKRING_LISTEN.");
    }

    private static boolean isWhole(String address) {
        try {
            var read = URI.create(address);
            return ("http".equals(read.getScheme()) || "https".equals(read.getScheme()))
                    && read.getHost() != null
                    && Set.of("", "/").contains(read.getPath())
                    && read.getQuery() == null
                    && read.getFragment() == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** The whole address of a path that begins with a slash. */
    public String of(String path) {
        return (base.isEmpty() ? ofThisMachine() : base) + path;
    }

    private String ofThisMachine() {
        return "http://localhost:" + environment.getProperty("local.server.port", "8080");
    }

    /** Whether people come over a connection nobody can listen in on. */
    boolean isSecure() {
        return base.startsWith("https:");
    }
}

package nl.leerkring.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The token that the operator gives in the environment, for automation on an instance where nobody has an account yet. It is
 * nowhere kept: the next start without it knows it no more.
 */
@Component
class AutomationToken {

    /** 24 random letters and digits are more than anybody can try; shorter ones are words people think up. */
    static final int SHORTEST = 24;

    private static final Logger LOG = LoggerFactory.getLogger(AutomationToken.class);

    private final Optional<byte[]> hash;

    AutomationToken(@Value("${leerkring.token:}") String configured) {
        var secret = configured.strip();
        this.hash = secret.length() < SHORTEST ? Optional.empty() : Optional.of(hash(new TokenSecret(secret)));
        if (hash.isPresent()) {
            LOG.info("LEERKRING_TOKEN is set: whoever has it is an administrator of the API");
        } else if (!secret.isEmpty()) {
            LOG.error(
                    "LEERKRING_TOKEN opens nothing: it has {} characters, and needs at least {}",
                    secret.length(),
                    SHORTEST);
        }
    }

    /** In constant time: how long the answer takes tells nothing about the secret. */
    boolean is(TokenSecret offered) {
        return hash.map(known -> MessageDigest.isEqual(known, hash(offered))).orElse(false);
    }

    private static byte[] hash(TokenSecret secret) {
        return secret.hash().getBytes(StandardCharsets.US_ASCII);
    }
}

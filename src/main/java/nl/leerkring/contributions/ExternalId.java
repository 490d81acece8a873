package nl.leerkring.contributions;

import java.nio.ByteBuffer;
import java.util.UUID;
import nl.leerkring.access.Secrets;
import nl.leerkring.audience.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The id by which another program knows a contribution. It is unique among what one person placed, and among all that was
 * imported: nobody learns from it what others placed.
 */
public record ExternalId(String value) {

    public static final int LONGEST = 200;

    /**
     * Reads what a program gave.
     *
     * @throws IllegalArgumentException when it is empty, too long, or holds what cannot be read
     */
    public static ExternalId of(String given) {
        var value = given.strip();
        if (value.isEmpty() || value.length() > LONGEST || !value.equals(ContributionText.clean(value))) {
            throw new IllegalArgumentException(
                    "an external id has 1 to " + LONGEST + " readable characters, not " + value.length());
        }
        return new ExternalId(value);
    }

    /** The key under which its contribution is shared: given again, nothing is placed again. */
    UUID keyOf(@Nullable PersonId author) {
        var bytes = ByteBuffer.wrap(Secrets.digest("external " + (author == null ? "import" : author) + " " + value));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}

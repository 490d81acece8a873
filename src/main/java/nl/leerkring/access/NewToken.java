package nl.leerkring.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody wants of a token: a name to know it by, what it may do, and the last day on which it works. */
public record NewToken(
        String name, TokenScope scope, @Nullable LocalDate expiresOn) {

    public static final int LONGEST_NAME = 100;

    public NewToken {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "the name of a token has 1 to " + LONGEST_NAME + " characters, not " + name.length());
        }
    }
}

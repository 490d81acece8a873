package nl.leerkring.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a password must be before it is taken. */
final class ChosenPassword {

    private static final int MOST_BYTES = 72; // BCrypt refuses more

    private ChosenPassword() {}

    /** The key of the sentence that stands beside the field, when this one will not do. */
    static Optional<String> problem(String password) {
        if (password.length() < NewAccount.SHORTEST_PASSWORD) {
            return Optional.of("access.BeginPage.passwordTooShort");
        }
        var tooLong = password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
        return tooLong ? Optional.of("access.BeginPage.passwordTooLong") : Optional.empty();
    }
}

package nl.leerkring.access;

/** What is needed to let somebody in; the language is {@code nl} or {@code en}. */
public record NewAccount(String name, EmailAddress email, String password, String language, boolean administrator) {

    static final int SHORTEST_PASSWORD = 12;

    public NewAccount {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an account needs a name");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("a password has at least " + SHORTEST_PASSWORD + " characters");
        }
    }
}

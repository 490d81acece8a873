package nl.leerkring.access;

/** Somebody who is let in and chooses a password themselves; the language is {@code nl} or {@code en}. */
public record NewPerson(String name, EmailAddress email, String language) {

    public static final int LONGEST_NAME = 100;

    public NewPerson {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to 100 characters, not " + name.length());
        }
    }
}

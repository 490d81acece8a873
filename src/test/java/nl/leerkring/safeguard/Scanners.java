package nl.leerkring.safeguard;

import java.util.function.Consumer;

/** Scanners for plain tests: {@code Scanners.noting(kinds::add)}. */
public final class Scanners {

    private Scanners() {}

    public static PersonalDataScanner noting(Consumer<PersonalDataKind> dismissed) {
        return new PersonalDataScanner(dismissed::accept);
    }
}

package nl.leerkring.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language a program asks for; Dutch unless it prefers English. */
public final class AskedLanguage {

    private static final List<Locale> SPOKEN = List.of(Locale.of("nl"), Locale.ENGLISH);

    private AskedLanguage() {}

    public static Locale of(HttpServletRequest request) {
        return of(request.getHeader("Accept-Language"));
    }

    static Locale of(@Nullable String header) {
        return Optional.ofNullable(header).flatMap(AskedLanguage::spoken).orElse(SPOKEN.getFirst());
    }

    private static Optional<Locale> spoken(String header) {
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}

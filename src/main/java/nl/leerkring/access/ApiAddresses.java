package nl.leerkring.access;

import org.jspecify.annotations.Nullable;

/** Tells the addresses of programs from those of pages. */
public final class ApiAddresses {

    static final String PREFIX = "/api/";

    private ApiAddresses() {}

    /** Whether a program asks this; there is no path when the request could not be read at all. */
    public static boolean cover(@Nullable String path) {
        return path != null && path.startsWith(PREFIX);
    }
}

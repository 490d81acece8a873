package nl.leerkring.contributions;

import java.util.EnumSet;
import java.util.Set;

/**
 * How the author chose to be shown, per contribution. With {@link #NOTHING} nobody is stored anywhere; {@link #IMPORTED} is
 * nobody's choice: it was said elsewhere, and brought in with the role and municipality it came from.
 */
public enum ShownAs {
    NAME,
    ROLE,
    NOTHING,
    IMPORTED;

    /** What an author can choose from. */
    public static Set<ShownAs> choices() {
        return EnumSet.complementOf(EnumSet.of(IMPORTED));
    }
}

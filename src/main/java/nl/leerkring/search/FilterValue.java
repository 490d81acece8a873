package nl.leerkring.search;

import org.jspecify.annotations.Nullable;

/**
 * One value a reader can narrow by, or did.
 *
 * @param label how it reads on screen; null when it was chosen and this reader can find nothing with it anywhere
 * @param count how many things it would give under the choices made in the other filters
 */
public record FilterValue(String value, @Nullable String label, long count, boolean chosen) {}

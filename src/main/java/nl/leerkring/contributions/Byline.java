package nl.leerkring.contributions;

import nl.leerkring.audience.Perspective;
import nl.leerkring.network.SizeClass;
import org.jspecify.annotations.Nullable;

/** Who and where, as the author chose to be shown: nothing in it can be more than that choice. */
public record Byline(
        ShownAs shownAs,
        @Nullable String name,
        @Nullable Perspective perspective,
        @Nullable String municipality,
        @Nullable SizeClass size) {}

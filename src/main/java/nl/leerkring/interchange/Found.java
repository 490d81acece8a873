package nl.leerkring.interchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What search answers to a program. */
@Schema(name = "Found", description = "One page of what was found, and how much there is under every filter.")
record Found(
        @Schema(description = "How many things were found, all pages together")
        long total,

        @Schema(description = "How long search took, in milliseconds")
        long tookMs,

        @Schema(description = "The number of this page, counted from 0")
        int page,

        int size,

        @Schema(description = "False while something saved may not be found yet")
        boolean complete,

        List<Hit> hits,

        @Schema(
                description =
                        "Per filter the values that the reader may know, with how many things each would give under the"
                                + " choices made in the other filters")
        Map<String, List<Facet>> facets,

        @JsonInclude @Schema(description = "Other words that may have been meant") @Nullable
        String suggestion) {

    /** One thing found. All texts are plain, never HTML. */
    @Schema(name = "Hit")
    record Hit(
            UUID id,
            @Schema(example = "CONTRIBUTION") String type,
            @Schema(example = "GOLDEN_TIP") String kind,
            String title,

            @Schema(description = "The passage that answers best")
            String snippet,

            @Schema(description = "Who brought it and from where, as they chose to be shown")
            String byline,

            Instant date,
            @Schema(description = "Its permanent address") String url,

            @Schema(description = "For comparing with other hits of the same answer only")
            float score,

            @Schema(
                    description =
                            "True for what does not answer but looks like it; stands below the answers and counts nowhere")
            boolean alike,

            @JsonInclude
            @Schema(
                    description =
                            "The id that was given when it was placed; null for who is not to know it: of what somebody"
                                    + " shared without their name, all but they and administrators")
            @Nullable
            String externalId) {}

    /** One value to narrow by. */
    @Schema(name = "Facet")
    record Facet(
            @Schema(description = "What to ask for") String value,
            @Nullable String label,
            long count) {}
}

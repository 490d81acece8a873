package nl.leerkring.interchange;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.ContributionKind;
import nl.leerkring.vocabulary.Level;
import nl.leerkring.vocabulary.Line;
import nl.leerkring.vocabulary.Reach;
import org.jspecify.annotations.Nullable;

/** Describes the fields of a contribution to programs; {@link Reading} reads them, and tells more kindly what is wrong. */
@Schema(name = "Contribution")
record ContributionFields(
        @Schema(requiredMode = RequiredMode.REQUIRED) ContributionKind kind,

        @Schema(requiredMode = RequiredMode.REQUIRED, minLength = 1, maxLength = 5000, description = "Plain text")
        String text,

        @Schema(maxLength = 200, description = "Without it the first sentence") @Nullable
        String title,

        @Schema(requiredMode = RequiredMode.REQUIRED, description = "Who may read it")
        Scope audience,

        @Schema(
                description =
                        "The slug of the working group. Only an administrator places something without one, for NETWORK"
                                + " or PUBLIC",
                example = "doorontwikkeling-sociale-wijkteams")
        @Nullable
        String group,

        @Schema(description = "The number of a meeting in the newest cycle of the group, or the id of a meeting")
        @Nullable
        String meeting,

        @Schema(description = "The number of a guiding question in the newest cycle of the group, or the id of one")
        @Nullable
        String question,

        @Schema(description = "Name or id; for administrators, of where it was said") @Nullable
        String municipality,

        @Schema(description = "For administrators: the role of who said it") @Nullable
        Perspective perspective,

        @Schema(description = "Titles or ids of themes of the group or its region") @Nullable
        List<String> themes,

        @Schema(description = "For administrators and who guides the group") @Nullable
        Level level,

        @Nullable List<Line> line,

        @Nullable Reach reach,

        @Schema(
                description = "For administrators: when it was said, as a day or a moment",
                example = "2016-11-24T13:30:00+01:00")
        @Nullable
        String createdAt,

        @Schema(
                maxLength = 200,
                description =
                        "The id by which you know it. Given again, nothing is placed again. Given back in search hits: of"
                                + " what stands under a name to whoever finds it, else to its author and administrators")
        @Nullable
        String externalId,

        @Schema(
                description = "For people: how the owner of the key is shown",
                allowableValues = {"NAME", "ROLE"},
                defaultValue = "NAME")
        @Nullable
        String shownAs) {}

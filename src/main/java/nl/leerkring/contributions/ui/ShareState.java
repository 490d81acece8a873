package nl.leerkring.contributions.ui;

import java.util.Optional;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.ContributionKind;
import nl.leerkring.contributions.ShownAs;

/** The choices beside a text, as the device keeps them: kind, how shown, who may read, own title. */
record ShareState(ContributionKind kind, ShownAs shownAs, Scope scope, String title) {

    String asText() {
        return kind + " " + shownAs + " " + scope + " " + title;
    }

    /** Reads what a device kept; nothing when it is not ours. */
    static Optional<ShareState> parse(String text) {
        var parts = text.split(" ", 4);
        try {
            return parts.length != 4
                    ? Optional.empty()
                    : Optional.of(new ShareState(
                            ContributionKind.valueOf(parts[0]),
                            ShownAs.valueOf(parts[1]),
                            Scope.valueOf(parts[2]),
                            parts[3]));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}

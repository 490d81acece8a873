package nl.leerkring.contributions.ui;

import java.util.Optional;
import nl.leerkring.contributions.ContributionText;

/** What is wrong with a text, as the key of the sentence that says so beside the field. */
final class ContributionTextProblem {

    private ContributionTextProblem() {}

    static Optional<String> of(String typed) {
        if (typed.isBlank()) {
            return Optional.of("contributions.ui.ContributionTextProblem.empty");
        }
        if (typed.length() > ContributionText.LONGEST) {
            return Optional.of("contributions.ui.ContributionTextProblem.long");
        }
        try {
            ContributionText.of(typed);
            return Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.of("contributions.ui.ContributionTextProblem.empty");
        }
    }
}

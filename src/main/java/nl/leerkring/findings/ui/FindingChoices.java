package nl.leerkring.findings.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.findings.FindingKind;
import nl.leerkring.findings.FindingWording;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.vocabulary.Level;
import org.jspecify.annotations.Nullable;

/** The choices beside a sentence as the device keeps them, and the version of the finding on which it was typed. */
record FindingChoices(
        FindingKind kind,
        @Nullable Level level,
        @Nullable QuestionId question,
        @Nullable LocalDate reviewOn,
        long basedOn) {

    private static final String NONE = "-";

    static FindingChoices of(FindingWording wording, long basedOn) {
        return new FindingChoices(wording.kind(), wording.level(), wording.question(), wording.reviewOn(), basedOn);
    }

    FindingWording wording(String sentence) {
        return new FindingWording(kind, sentence, level, question, reviewOn);
    }

    String asText() {
        return Stream.of(kind, level, question, reviewOn, basedOn)
                .map(part -> Objects.toString(part, NONE))
                .collect(Collectors.joining(" "));
    }

    /** Reads what a device kept; nothing when it is not ours. */
    static Optional<FindingChoices> parse(String text) {
        var parts = text.split(" ", -1);
        try {
            return parts.length != 5
                    ? Optional.empty()
                    : Optional.of(new FindingChoices(
                            FindingKind.valueOf(parts[0]),
                            given(parts[1]).map(Level::valueOf).orElse(null),
                            given(parts[2]).map(QuestionId::of).orElse(null),
                            given(parts[3]).map(LocalDate::parse).orElse(null),
                            Long.parseLong(parts[4])));
        } catch (IllegalArgumentException | DateTimeException foreign) {
            return Optional.empty();
        }
    }

    private static Optional<String> given(String part) {
        return NONE.equals(part) ? Optional.empty() : Optional.of(part);
    }
}

package nl.leerkring.findings;

import java.time.LocalDate;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.vocabulary.Level;
import org.jspecify.annotations.Nullable;

/** What a facilitator words: the sentence, its kind, and as far as it applies its level, question and date to look again. */
public record FindingWording(
        FindingKind kind,
        String statement,
        @Nullable Level level,
        @Nullable QuestionId question,
        @Nullable LocalDate reviewOn) {

    /** The most a statement holds, in UTF-16 units. */
    public static final int LONGEST = 600;

    public FindingWording {
        statement = Sentence.of(statement, LONGEST).value();
    }
}

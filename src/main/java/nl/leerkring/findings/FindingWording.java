package nl.leerkring.findings;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.vocabulary.Level;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** What a facilitator words: the sentence, its kind, and as far as it applies its level, question and date to look again. */
@Embeddable
public record FindingWording(
        @Enumerated(EnumType.STRING) FindingKind kind,
        String statement,
        @Enumerated(EnumType.STRING) @Nullable Level level,
        @EmbeddedColumnNaming("question_%s") @Nullable QuestionId question,
        @Nullable LocalDate reviewOn) {

    /** The most a statement holds, in UTF-16 units. */
    public static final int LONGEST = 600;

    public FindingWording {
        statement = Sentence.of(statement, LONGEST).value();
    }

    /** Whether it claims something else; another level, question or date arranges the same claim anew. */
    boolean claimsOtherThan(FindingWording other) {
        return kind != other.kind || !statement.equals(other.statement);
    }
}

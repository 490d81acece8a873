package nl.leerkring.groups;

import java.util.List;
import java.util.Set;
import nl.leerkring.audience.PersonId;
import org.jspecify.annotations.Nullable;

/** What only the group itself knows of a meeting. */
public record MeetingInside(
        List<Stage> stages,
        Set<QuestionId> questions,
        Set<PersonId> attended,
        @Nullable String report) {}

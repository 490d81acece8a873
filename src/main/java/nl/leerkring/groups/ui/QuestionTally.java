package nl.leerkring.groups.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.QuestionId;

/** Counts what a later module has on guiding questions, in words such as "31 bijdragen". */
public interface QuestionTally {

    /** From left to right. */
    int order();

    Map<QuestionId, String> count(Set<QuestionId> questions, Reader reader, Locale locale);
}

package nl.leerkring.groups;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.search.FilterLabels;
import nl.leerkring.search.SearchFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Guiding questions in their own words in the filters of search. */
@Component
class QuestionLabels implements FilterLabels {

    private final GuidingQuestions questions;

    QuestionLabels(GuidingQuestions questions) {
        this.questions = questions;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> labels(Set<String> values, Locale locale) {
        return questions.findAllById(values.stream().map(QuestionId::of).toList()).stream()
                .map(GuidingQuestion::summary)
                .collect(Collectors.toMap(question -> question.id().toString(), QuestionSummary::text));
    }

    @Override
    public SearchFilter filter() {
        return SearchFilter.QUESTION;
    }
}

package nl.leerkring.contributions.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.ui.QuestionTally;

/** "31 bijdragen" beside a guiding question. */
@SpringComponent
class ContributionTally implements QuestionTally {

    private final ReadingContributions contributions;
    private final I18NProvider texts;

    ContributionTally(ReadingContributions contributions, I18NProvider texts) {
        this.contributions = contributions;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<QuestionId, String> count(Set<QuestionId> questions, Reader reader, Locale locale) {
        var counts = contributions.countByQuestion(questions, reader);
        return questions.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        question -> texts.getTranslation(
                                "contributions.ui.ContributionTally.count",
                                locale,
                                counts.getOrDefault(question, 0L))));
    }
}

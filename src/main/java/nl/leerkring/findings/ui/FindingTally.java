package nl.leerkring.findings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.audience.Reader;
import nl.leerkring.findings.ReadingFindings;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.ui.QuestionTally;

/** "2 bevindingen" beside a guiding question; nothing where there are none. */
@SpringComponent
class FindingTally implements QuestionTally {

    private final ReadingFindings findings;
    private final I18NProvider texts;

    FindingTally(ReadingFindings findings, I18NProvider texts) {
        this.findings = findings;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Map<QuestionId, String> count(Set<QuestionId> questions, Reader reader, Locale locale) {
        return findings.countByQuestion(questions, reader).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        count -> texts.getTranslation("findings.ui.FindingTally.count", locale, count.getValue())));
    }
}

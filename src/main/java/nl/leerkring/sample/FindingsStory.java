package nl.leerkring.sample;

import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.editions.PublishingEditions;
import nl.leerkring.findings.CondensingFindings;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingState;
import nl.leerkring.findings.FindingWording;
import nl.leerkring.findings.NewFinding;
import nl.leerkring.findings.PlaceInRevision;
import nl.leerkring.findings.SettingConditions;
import nl.leerkring.findings.UnderpinningFindings;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.QuestionId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells what the groups found, and what they published of it. */
@Component
@ConditionalOnProperty("leerkring.sample")
class FindingsStory {

    private final CondensingFindings condensing;
    private final SettingConditions conditions;
    private final UnderpinningFindings underpinning;
    private final ReadingContributions contributions;
    private final PublishingEditions publishing;
    private final SampleClock clock;

    FindingsStory(
            CondensingFindings condensing,
            SettingConditions conditions,
            UnderpinningFindings underpinning,
            ReadingContributions contributions,
            PublishingEditions publishing,
            SampleClock clock) {
        this.condensing = condensing;
        this.conditions = conditions;
        this.underpinning = underpinning;
        this.contributions = contributions;
        this.publishing = publishing;
        this.clock = clock;
    }

    void tell(String file, Cast cast) {
        for (var told : StoryFiles.read(file, Story.FindingsFile.class).findings()) {
            clock.at(cast.moment(told.at(), told.day(), told.time()), () -> tell(told, cast));
        }
    }

    private void tell(Story.Finding told, Cast cast) {
        var by = cast.as(told.by());
        var id = condensing.write(new NewFinding(cast.get(CycleId.class, told.cycle()), wording(told, cast)), by);
        Optional.ofNullable(told.conditions())
                .orElse(List.of())
                .forEach(condition -> conditions.add(id, condition.level(), condition.text(), by));
        told.evidence().forEach(quote -> quote(id, quote, by, cast));
        if (told.state() != FindingState.CONCEPT) {
            condensing.moveTo(id, told.state(), by);
        }
    }

    private static FindingWording wording(Story.Finding told, Cast cast) {
        var question = told.question() == null
                ? null
                : cast.get(QuestionId.class, GroupsStory.questionKey(told.cycle(), told.question()));
        return new FindingWording(told.kind(), told.statement(), told.level(), question, told.reviewOn());
    }

    private void quote(FindingId finding, Story.Quote quote, Reader by, Cast cast) {
        var source = contributions.newestRevision(cast.get(ContributionId.class, quote.contribution()), by);
        var start = source.text().indexOf(quote.quote());
        if (start < 0) {
            throw new IllegalStateException(quote.contribution() + " does not say: " + quote.quote());
        }
        var place =
                new PlaceInRevision(source.id(), start, start + quote.quote().length());
        underpinning.quote(finding, place, quote.stance(), by);
    }

    void tellEditions(Cast cast) {
        for (var told : StoryFiles.read("editions", Story.EditionsFile.class).editions()) {
            clock.at(
                    cast.moment(told.at(), null, null),
                    () -> publishing.publish(
                            cast.get(CycleId.class, told.cycle()),
                            told.audience(),
                            told.introduction(),
                            cast.as(told.by())));
        }
    }
}

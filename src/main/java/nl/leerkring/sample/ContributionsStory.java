package nl.leerkring.sample;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionText;
import nl.leerkring.contributions.NewContribution;
import nl.leerkring.contributions.NewContribution.Marks;
import nl.leerkring.contributions.NewContribution.Setting;
import nl.leerkring.contributions.NewContribution.Wording;
import nl.leerkring.contributions.RespondingToContributions;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.contributions.ShownAs;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.vocabulary.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells what people left, who recognised it, and how it went on. */
@Component
@ConditionalOnProperty("leerkring.sample")
class ContributionsStory {

    private final SharingContributions sharing;
    private final RespondingToContributions responding;
    private final SampleClock clock;

    ContributionsStory(SharingContributions sharing, RespondingToContributions responding, SampleClock clock) {
        this.sharing = sharing;
        this.responding = responding;
        this.clock = clock;
    }

    void tell(String file, Cast cast) {
        StoryFiles.read(file, Story.ContributionsFile.class).contributions().forEach(told -> tell(told, cast));
    }

    private void tell(Story.Contribution told, Cast cast) {
        clock.at(cast.moment(told.at(), told.day(), told.time()), () -> share(told, cast));
        var id = cast.get(ContributionId.class, told.key());
        var revision = 1;
        for (var rewrite : orNone(told.revisions())) {
            var basedOn = revision++;
            clock.at(
                    cast.moment(rewrite.at(), rewrite.day(), rewrite.time()),
                    () -> revise(id, basedOn, told, rewrite, cast));
        }
        orNone(told.recognitions()).forEach(echo -> recognise(id, told, echo, cast));
        orNone(told.comments())
                .forEach(comment -> clock.at(
                        cast.moment(comment.at(), comment.day(), comment.time()),
                        () -> responding.reply(id, comment.text(), cast.as(comment.by()))));
    }

    private void share(Story.Contribution told, Cast cast) {
        var shared = sharing.share(contribution(told, cast), author(told, cast));
        cast.name(told.key(), shared.contribution());
    }

    private void revise(ContributionId id, int basedOn, Story.Contribution told, Story.Rewrite rewrite, Cast cast) {
        var title = Optional.ofNullable(told.title()).orElse("");
        sharing.revise(id, basedOn, title, ContributionText.of(rewrite.text()), author(told, cast));
    }

    private void recognise(ContributionId id, Story.Contribution told, Story.Echo echo, Cast cast) {
        var by = Optional.ofNullable(echo.by()).map(cast::as).orElseGet(() -> somebody(told, cast));
        clock.at(cast.moment(echo.at(), echo.day(), echo.time()), () -> {
            if (echo.by() == null) {
                responding.recogniseNamelessly(id, by);
            } else {
                responding.recognise(id, by);
            }
        });
    }

    /** Whoever shares or recognises namelessly in the story: the services store nobody, so it may be any member. */
    private static Reader somebody(Story.Contribution told, Cast cast) {
        var group = cast.get(GroupId.class, told.group());
        return told.shownAs() == ShownAs.NOTHING ? cast.as("beheer") : cast.facilitatorOf(group);
    }

    private static Reader author(Story.Contribution told, Cast cast) {
        return told.by() == null ? cast.facilitatorOf(cast.get(GroupId.class, told.group())) : cast.as(told.by());
    }

    private static NewContribution contribution(Story.Contribution told, Cast cast) {
        var question = told.question() == null
                ? null
                : cast.get(QuestionId.class, GroupsStory.questionKey(told.cycle(), told.question()));
        var setting = new Setting(
                cast.get(GroupId.class, told.group()),
                cast.get(CycleId.class, told.cycle()),
                cast.find(MeetingId.class, told.meeting()),
                question,
                null);
        return new NewContribution(
                UUID.randomUUID(),
                setting,
                new Wording(told.kind(), told.title(), ContributionText.of(told.text())),
                told.shownAs(),
                told.audience(),
                marks(told, cast));
    }

    private static Marks marks(Story.Contribution told, Cast cast) {
        return new Marks(
                cast.all(ThemeId.class, told.themes()),
                Optional.ofNullable(told.lines()).orElse(Set.of()),
                told.reach(),
                told.level());
    }

    private static <T> List<T> orNone(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }
}

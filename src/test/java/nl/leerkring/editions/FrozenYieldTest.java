package nl.leerkring.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.Perspective;
import nl.leerkring.contributions.Byline;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionKind;
import nl.leerkring.contributions.ShownAs;
import nl.leerkring.editions.LearningYield.About;
import nl.leerkring.editions.LearningYield.Learnt;
import nl.leerkring.editions.LearningYield.Shown;
import nl.leerkring.editions.LearningYield.Source;
import nl.leerkring.findings.ConditionId;
import nl.leerkring.findings.FindingCondition;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingKind;
import nl.leerkring.findings.Stance;
import nl.leerkring.findings.Support;
import nl.leerkring.vocabulary.Level;
import org.junit.jupiter.api.Test;

class FrozenYieldTest {

    private static final UUID ID = UUID.fromString("6f1c0000-0000-4000-8000-000000000001");

    @Test
    void whatIsFrozenThawsAsItWas() {
        var learned = learned();

        assertThat(FrozenYield.thaw(FrozenYield.freeze(learned))).isEqualTo(learned);
    }

    @Test
    void whatLaterVersionsAddedOrDroppedDoesNotStopAnOldEditionFromBeingRead() {
        var frozen = FrozenYield.freeze(learned());

        var older =
                frozen.replace("\"nameless\":1,", "").replace("\"introduction\":", "\"gone\":true,\"introduction\":");

        assertThat(FrozenYield.thaw(older).findings().getFirst().support().nameless())
                .isZero();
        assertThat(FrozenYield.thaw(older).introduction()).isEqualTo("Zo begon het.");
    }

    private static LearningYield learned() {
        var about = new About(
                "Wijkteams",
                "Traject",
                LocalDate.of(2016, 11, 1),
                LocalDate.of(2017, 6, 30),
                23,
                Map.of(Perspective.MANAGER, 2),
                List.of("Gemeente Dordrecht"));
        var support = new Support(3, 2, 1, 2, 1, 3, 0, 1, Set.of(Perspective.MANAGER), Set.of(Circle.RESIDENTS));
        var learnt = new Learnt(
                new FindingId(ID),
                FindingKind.WHAT_WORKS,
                1,
                null,
                "Ontmoeten helpt \uD83D\uDE42.",
                LocalDate.of(2018, 1, 1),
                List.of(new FindingCondition(new ConditionId(ID), Level.TEAM, "tijd", 0)),
                support,
                List.of(new Shown(1, Stance.SUPPORTS, "bel elkaar", "vooral: ", "")),
                2);
        var source = new Source(
                1,
                new ContributionId(ID),
                ContributionKind.GOLDEN_TIP,
                new Byline(ShownAs.ROLE, null, Perspective.MANAGER, null, null),
                LocalDate.of(2017, 1, 17));
        return new LearningYield(about, "Zo begon het.", List.of("Wat helpt?"), List.of(learnt), List.of(source));
    }
}

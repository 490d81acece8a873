package nl.leerkring.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.NearContributions.Near;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NearContributionsModuleTest extends ModuleTest {

    private static final String SHARED =
            "Elke dinsdag eten we met de buren in het buurthuis, en dan hoort de wijkverpleegkundige wie hulp zoekt.";
    private static final String WRITING =
            "Bij ons eten buren elke week samen in het buurthuis. De wijkverpleegkundige schuift aan en hoort veel.";

    @Autowired
    private NearContributions near;

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private RespondingToContributions responding;

    private TestGroup group;
    private ContributionId shared;

    @BeforeEach
    void share() {
        group = groups.make();
        shared = sharing.share(
                        Drafts.aGoldenTip()
                                .saying(SHARED)
                                .forReaders(Scope.GROUP)
                                .in(group),
                        group.anna())
                .contribution();
        waitForTheIndex();
    }

    @Test
    void whoWritesIsShownWhatAColleagueSharedAboutTheSame() {
        assertThat(near.to(WRITING, group.bram()))
                .extracting(each -> each.contribution().id(), Near::recognised)
                .containsExactly(tuple(shared, false));
    }

    @Test
    void whatOneRecognisedBeforeIsSaidToBeSo() {
        responding.recognise(shared, group.bram());

        assertThat(near.to(WRITING, group.bram())).extracting(Near::recognised).containsExactly(true);
    }

    @Test
    void onesOwnIsNotShown() {
        assertThat(near.to(WRITING, group.anna())).isEmpty();
    }

    @Test
    void whoMayNotReadItIsNotToldThatItIsThere() {
        assertThat(near.to(WRITING, group.neighbour())).isEmpty();
        assertThat(near.to(WRITING, groups.make().anna())).isEmpty();
    }

    @Test
    void whatWasWithdrawnIsNotShown() {
        sharing.withdraw(shared, group.anna());

        assertThat(near.to(WRITING, group.bram())).isEmpty();
    }

    @Test
    void aFewWordsAreTooFewToLookFor() {
        assertThat(near.to("Eten met buren", group.bram())).isEmpty();
    }

    @Test
    void anotherSubjectIsNotNear() {
        assertThat(near.to(
                        "De gemeente betaalt de huur van het kantoor te laat, en de leverancier stuurt een herinnering.",
                        group.bram()))
                .isEmpty();
    }
}

package nl.leerkring.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Scope;
import nl.leerkring.chain.Ref;
import nl.leerkring.search.SearchHit;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.SearchService;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SharingContributionsModuleTest extends ModuleTest {

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private RespondingToContributions responding;

    @Autowired
    private ReadingContributions reading;

    @Autowired
    private SearchService search;

    private TestGroup group;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
    }

    @Test
    void whatAMemberSharesTheGroupReads() {
        var tip = sharing.share(Drafts.aGoldenTip().in(group), group.anna()).contribution();

        var page = reading.read(tip, group.bram());

        assertThat(page.summary().title()).isEqualTo("Bel de praktijkondersteuner vóór het eerste gesprek");
        assertThat(page.summary().byline().name()).isEqualTo("Anna");
        assertThat(reading.list(ContributionFilter.ofGroup(group.group()), 0, 10, group.bram()))
                .extracting(ContributionSummary::id)
                .containsExactly(tip);
    }

    @Test
    void sentTwiceItIsSharedOnce() {
        var key = UUID.randomUUID();

        var first = sharing.share(Drafts.aGoldenTip().withKey(key).in(group), group.anna());
        var second = sharing.share(Drafts.aGoldenTip().withKey(key).in(group), group.anna());

        assertThat(second.contribution()).isEqualTo(first.contribution());
        assertThat(reading.count(ContributionFilter.ofGroup(group.group()), group.anna()))
                .isEqualTo(1);
    }

    @Test
    void colleagueFromAnotherRegionDoesNotFindItAndOneFromTheGroupDoes() {
        var words = "kwetterbus " + UUID.randomUUID().toString().substring(0, 8);
        var tip = sharing.share(
                        Drafts.aGoldenTip().saying("De " + words + " rijdt.").in(group), group.anna())
                .contribution();
        waitForTheIndex();

        assertThat(search.search(SearchQuery.of(words), group.bram()).total()).isEqualTo(1);
        assertThat(search.search(SearchQuery.of(words), as("ruben")).total()).isZero();
        assertThat(search.search(SearchQuery.of(words), group.neighbour()).total())
                .isZero();
        assertThatThrownBy(() -> reading.read(tip, as("ruben"))).isInstanceOf(NotFound.class);
    }

    @Test
    void strangerCannotShareInTheGroup() {
        assertThatThrownBy(() -> sharing.share(Drafts.aGoldenTip().in(group), as("ruben")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void meetingOfAnotherGroupIsRefused() {
        var elsewhere = groups.make();
        var draft = Drafts.aGoldenTip().in(group);
        var mixed = new NewContribution(
                draft.shareKey(),
                new NewContribution.Setting(group.group(), group.cycle(), elsewhere.meeting(), null, null),
                draft.wording(),
                draft.shownAs(),
                draft.scope(),
                draft.marks());

        assertThatThrownBy(() -> sharing.share(mixed, group.anna())).isInstanceOf(NotFound.class);
    }

    @Test
    void peersKeepItFromPolicyAndFromTheCoordinatorButNotFromTheFacilitator() {
        var tip = sharing.share(Drafts.aDilemma().forReaders(Scope.PEERS).in(group), group.anna())
                .contribution();

        assertThat(reading.read(tip, group.bram()).text()).isNotEmpty();
        assertThat(reading.read(tip, group.facilitator()).text()).isNotEmpty();
        assertThatThrownBy(() -> reading.read(tip, group.policy())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.read(tip, group.coordinator())).isInstanceOf(NotFound.class);
    }

    @Test
    void shownByRoleNoNameStandsAnywhereAReaderLooks() {
        var tip = sharing.share(Drafts.aGoldenTip().shown(ShownAs.ROLE).in(group), group.anna())
                .contribution();

        var byline = reading.read(tip, group.bram()).summary().byline();

        assertThat(byline.name()).isNull();
        assertThat(byline.municipality())
                .as("two team members are too few to name their town")
                .isNull();
    }

    @Test
    void changedWordsKeepTheEarlierOnes() {
        var tip = sharing.share(Drafts.aGoldenTip().in(group), group.anna()).contribution();

        sharing.revise(tip, 1, "", ContributionText.of("Bel niet, ga langs."), group.anna());

        var page = reading.read(tip, group.bram());
        assertThat(page.text()).isEqualTo("Bel niet, ga langs.");
        assertThat(page.revisions()).extracting(RevisionText::number).containsExactly(2, 1);
        assertThat(page.revisions().getLast().text()).startsWith("Bel de praktijkondersteuner");
    }

    @Test
    void secondWindowSeesBothTextsAndLosesNothing() {
        var tip = sharing.share(Drafts.aGoldenTip().in(group), group.anna()).contribution();
        sharing.revise(tip, 1, "", ContributionText.of("Uit het eerste venster."), group.anna());

        assertThatThrownBy(
                        () -> sharing.revise(tip, 1, "", ContributionText.of("Uit het tweede venster."), group.anna()))
                .isInstanceOfSatisfying(EditConflict.class, conflict -> {
                    assertThat(conflict.theirs()).isEqualTo("Uit het eerste venster.");
                    assertThat(conflict.yours()).isEqualTo("Uit het tweede venster.");
                    assertThat(conflict.current()).isEqualTo(2);
                });
    }

    @Test
    void onlyTheAuthorChangesTheWords() {
        var tip = sharing.share(Drafts.aGoldenTip().in(group), group.anna()).contribution();
        var words = ContributionText.of("Van een ander.");

        assertThatThrownBy(() -> sharing.revise(tip, 1, "", words, group.bram()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sharing.revise(tip, 1, "", words, group.facilitator()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sharing.withdraw(tip, group.bram())).isInstanceOf(NotFound.class);
    }

    @Test
    void withdrawnTipLeavesTheListAndSearch() {
        var words = "fluisterfiets " + UUID.randomUUID().toString().substring(0, 8);
        var tip = sharing.share(Drafts.aGoldenTip().saying(words).in(group), group.anna())
                .contribution();

        sharing.withdraw(tip, group.anna());
        waitForTheIndex();

        assertThat(reading.count(ContributionFilter.ofGroup(group.group()), group.bram()))
                .isZero();
        assertThat(search.search(SearchQuery.of(words), group.bram()).hits())
                .extracting(SearchHit::ref)
                .doesNotContain(Ref.contribution(tip.id()));
        assertThat(reading.read(tip, group.bram()).text()).isEmpty();
    }

    @Test
    void recognisingTwiceCountsOnceAndNeverOnesOwn() {
        var tip = sharing.share(Drafts.aGoldenTip().in(group), group.anna()).contribution();

        responding.recognise(tip, group.bram());
        responding.recognise(tip, group.bram());

        assertThat(reading.read(tip, group.anna()).summary().recognised()).isEqualTo(1);
        assertThatThrownBy(() -> responding.recognise(tip, group.anna())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoMayNotReadMayNotRecogniseNorReply() {
        var tip = sharing.share(Drafts.aGoldenTip().in(group), group.anna()).contribution();

        assertThatThrownBy(() -> responding.recognise(tip, as("ruben"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> responding.recogniseNamelessly(tip, as("ruben")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> responding.reply(tip, "Hoi", as("ruben"))).isInstanceOf(NotFound.class);
    }

    @Test
    void holderOfTheCodeChangesFollowsAndWithdrawsTheNamelessOne() {
        var shared = sharing.share(Drafts.aDilemma().shown(ShownAs.NOTHING).in(group), group.anna());
        var code = shared.code().orElseThrow();

        sharing.revise(code, 1, "", ContributionText.of("Toch anders."));

        assertThat(reading.held(code, group.anna()).orElseThrow().text()).isEqualTo("Toch anders.");
        sharing.withdraw(code);
        assertThat(reading.held(code, group.anna()).orElseThrow().summary().state())
                .isEqualTo(ContributionState.WITHDRAWN);
        assertThat(reading.held(FollowCode.madeFrom(UUID.randomUUID()), group.anna()))
                .isEmpty();
    }
}

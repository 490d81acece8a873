package nl.leerkring.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.chain.Ref;
import nl.leerkring.chain.Step;
import nl.leerkring.chain.WhatBecame;
import nl.leerkring.contributions.ArrangingContributions;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionText;
import nl.leerkring.contributions.Drafts;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.contributions.ShownAs;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.SearchService;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.StatementCount;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class UnderpinningFindingsModuleTest extends ModuleTest {

    private static final String TWICE = "Bel elkaar. Ook als het druk is. Bel elkaar. \uD83D\uDE42 Altijd.";

    @Autowired
    private CondensingFindings condensing;

    @Autowired
    private UnderpinningFindings underpinning;

    @Autowired
    private ReadingFindings reading;

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private ArrangingContributions arranging;

    @Autowired
    private ReadingContributions contributions;

    @Autowired
    private WhatBecame became;

    @Autowired
    private SearchService search;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    private TestGroup group;
    private FindingId finding;

    @BeforeEach
    void writeFinding() {
        group = groups.make();
        finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
    }

    @Test
    void theSecondOfTwoEqualSentencesIsQuotedWhereItStands() {
        var tip = share(Drafts.aGoldenTip().saying(TWICE), group.anna());

        quote(tip, 33, 44, Stance.SUPPORTS);

        var quote = reading.read(finding, group.bram()).quotes().getFirst();
        assertThat(quote.words()).isEqualTo("Bel elkaar.");
        assertThat(quote.before()).isEqualTo("Bel elkaar. Ook als het druk is. ");
        assertThat(quote.after()).startsWith(" \uD83D\uDE42");
        assertThat(quote.source().id()).isEqualTo(tip);
        assertThat(quote.source().byline().name()).isEqualTo("Anna");
        assertThat(quote.changedSince()).isFalse();
    }

    @Test
    void halfAnEmojiAndPlacesOutsideTheTextAreRefused() {
        var tip = share(Drafts.aGoldenTip().saying(TWICE), group.anna());

        assertThatIllegalArgumentException().isThrownBy(() -> quote(tip, 45, 46, Stance.SUPPORTS));
        assertThatIllegalArgumentException().isThrownBy(() -> quote(tip, 0, 5_000, Stance.SUPPORTS));
        assertThat(reading.read(finding, group.anna()).quotes()).isEmpty();
    }

    @Test
    void quotingTheSameWordsAgainOnlyChangesTheirSide() {
        var tip = share(Drafts.aGoldenTip().saying(TWICE), group.anna());

        var first = quote(tip, 0, 11, Stance.SUPPORTS);
        var again = quote(tip, 0, 11, Stance.CONTRADICTS);

        assertThat(again).isEqualTo(first);
        assertThat(reading.read(finding, group.anna()).quotes())
                .extracting(Quote::stance)
                .containsExactly(Stance.CONTRADICTS);
    }

    @Test
    void onlyWhoGuidesTheGroupQuotes() {
        var tip = share(Drafts.aGoldenTip(), group.anna());
        var piece = quote(tip, 0, 3, Stance.SUPPORTS);
        var place = new PlaceInRevision(
                contributions.newestRevision(tip, group.anna()).id(), 0, 3);

        assertThatThrownBy(() -> underpinning.quote(finding, place, Stance.SUPPORTS, group.anna()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> underpinning.unquote(piece, group.anna())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> underpinning.changeStance(piece, Stance.QUALIFIES, group.neighbour()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void wordsOfAnotherGroupAreRefused() {
        var elsewhere = groups.make();
        var tip = sharing.share(Drafts.aGoldenTip().forReaders(Scope.NETWORK).in(elsewhere), elsewhere.anna())
                .contribution();
        var place = new PlaceInRevision(
                contributions.newestRevision(tip, group.facilitator()).id(), 0, 3);

        assertThatThrownBy(() -> underpinning.quote(finding, place, Stance.SUPPORTS, group.facilitator()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void wordsForPeersAreCountedForEverybodyAndShownToPeersOnly() {
        var dilemma = share(Drafts.aDilemma().forReaders(Scope.PEERS), group.anna());
        quote(dilemma, 0, 13, Stance.SUPPORTS);

        var forPolicy = reading.read(finding, group.policy());
        assertThat(forPolicy.quotes()).isEmpty();
        assertThat(forPolicy.hidden()).isEqualTo(1);
        assertThat(forPolicy.summary().support().people()).isEqualTo(1);
        assertThat(reading.read(finding, group.bram()).quotes()).hasSize(1);
    }

    @Test
    void aCoordinatorCannotQuoteWhatPeersKeepAmongThemselves() {
        var dilemma = share(Drafts.aDilemma().forReaders(Scope.PEERS), group.anna());
        var place = new PlaceInRevision(
                contributions.newestRevision(dilemma, group.facilitator()).id(), 0, 4);

        assertThatThrownBy(() -> underpinning.quote(finding, place, Stance.SUPPORTS, group.coordinator()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSourceThatMovedOnSaysSoAndTheWordsStand() {
        var tip = share(Drafts.aGoldenTip().saying(TWICE), group.anna());
        quote(tip, 0, 11, Stance.SUPPORTS);

        sharing.revise(tip, 1, "", ContributionText.of("Ga langs."), group.anna());

        var quote = reading.read(finding, group.bram()).quotes().getFirst();
        assertThat(quote.changedSince()).isTrue();
        assertThat(quote.words()).isEqualTo("Bel elkaar.");
    }

    @Test
    void aWithdrawnSourceLeavesItsQuoteStandingMarkedAndIsNotQuotedAnew() {
        var tip = share(Drafts.aGoldenTip().saying(TWICE), group.anna());
        var revision = contributions.newestRevision(tip, group.anna()).id();
        quote(tip, 0, 11, Stance.SUPPORTS);

        sharing.withdraw(tip, group.anna());

        assertThat(reading.read(finding, group.bram()).quotes().getFirst().isTakenBack())
                .isTrue();
        assertThatThrownBy(() -> underpinning.quote(
                        finding, new PlaceInRevision(revision, 12, 20), Stance.SUPPORTS, group.facilitator()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSourceThatIsHeldBackIsOnlyCountedForTheGroup() {
        var tip = share(Drafts.aGoldenTip().saying(TWICE), group.anna());
        quote(tip, 0, 11, Stance.SUPPORTS);

        arranging.holdBack(tip, group.facilitator());

        assertThat(reading.read(finding, group.bram()).hidden()).isEqualTo(1);
        assertThat(reading.read(finding, group.facilitator())
                        .quotes()
                        .getFirst()
                        .isTakenBack())
                .isTrue();
    }

    @Test
    void supportTellsWhoIsBehindItAndWhoWasNotHeard() {
        quote(share(Drafts.aGoldenTip(), group.anna()), 0, 3, Stance.SUPPORTS);
        quote(share(Drafts.aDilemma(), group.anna()), 0, 4, Stance.SUPPORTS);
        quote(share(Drafts.aDilemma(), group.bram()), 0, 4, Stance.CONTRADICTS);

        var support = reading.read(finding, group.policy()).summary().support();

        assertThat(support.contributions()).isEqualTo(2);
        assertThat(support.people()).isEqualTo(1);
        assertThat(support.municipalities()).isEqualTo(1);
        assertThat(support.contradicting()).isEqualTo(1);
        assertThat(support.onlyHeardFrom()).contains(Perspective.TEAM_MEMBER);
        assertThat(support.notHeard()).containsExactlyInAnyOrder(Circle.POLICY, Circle.RESEARCH, Circle.RESIDENTS);
    }

    @Test
    void aNamelessVoiceCountsWithoutAPersonOrAPlace() {
        quote(share(Drafts.aDilemma().shown(ShownAs.NOTHING), group.anna()), 0, 4, Stance.SUPPORTS);

        var support = reading.read(finding, group.policy()).summary().support();

        assertThat(support.contributions()).isEqualTo(1);
        assertThat(support.nameless()).isEqualTo(1);
        assertThat(support.people()).isZero();
        assertThat(support.municipalities()).isZero();
    }

    @Test
    void whoReadsTheFindingLearnsThatTheContributionIsQuotedInIt() {
        var tip = share(Drafts.aGoldenTip().forReaders(Scope.NETWORK), group.anna());
        quote(tip, 0, 3, Stance.SUPPORTS);
        quote(tip, 4, 6, Stance.QUALIFIES);
        var ref = Ref.contribution(tip.id());

        assertThat(became.of(Set.of(ref), group.anna()).get(ref))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.act()).isEqualTo(Step.Act.QUOTED_IN);
                    assertThat(step.to()).isEqualTo(Ref.finding(finding.id()));
                    assertThat(step.path()).isEqualTo("bevindingen/" + finding);
                });
        assertThat(became.of(Set.of(ref), group.neighbour())).isEmpty();
    }

    @Test
    void quotedWordsDoNotLeadToTheFindingInSearch() {
        var word = "fluisterwoord" + UUID.randomUUID().toString().substring(0, 8);
        var dilemma = share(Drafts.aDilemma().saying(word).forReaders(Scope.PEERS), group.anna());
        quote(dilemma, 0, word.length(), Stance.SUPPORTS);
        waitForTheIndex();

        assertThat(search.search(SearchQuery.of(word), group.policy()).total()).isZero();
    }

    @Test
    void moreFindingsAndQuotesTakeNoMoreStatements() {
        quote(share(Drafts.aGoldenTip(), group.anna()), 0, 3, Stance.SUPPORTS);
        var statements = new StatementCount(new TransactionTemplate(transactions), entities);
        var few = statements.of(() -> reading.pagesOfCycle(group.cycle(), group.bram()));
        for (var number = 0; number < 8; number++) {
            finding = condensing.write(
                    Sentences.whatWorks().saying("Zin " + number).in(group), group.facilitator());
            quote(share(Drafts.aGoldenTip(), group.anna()), 0, 3, Stance.SUPPORTS);
            quote(share(Drafts.aDilemma().shown(ShownAs.ROLE), group.bram()), 0, 4, Stance.QUALIFIES);
        }

        var many = statements.of(() -> reading.pagesOfCycle(group.cycle(), group.bram()));

        assertThat(many).as("nine findings instead of one").isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(12);
    }

    private ContributionId share(Drafts draft, Reader by) {
        return sharing.share(draft.in(group), by).contribution();
    }

    private EvidenceId quote(ContributionId source, int start, int end, Stance stance) {
        var revision = contributions.newestRevision(source, group.facilitator()).id();
        return underpinning.quote(finding, new PlaceInRevision(revision, start, end), stance, group.facilitator());
    }
}

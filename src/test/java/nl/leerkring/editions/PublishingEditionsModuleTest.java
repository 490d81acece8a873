package nl.leerkring.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.chain.Ref;
import nl.leerkring.chain.Step;
import nl.leerkring.chain.WhatBecame;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.Drafts;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.editions.LearningYield.Learnt;
import nl.leerkring.editions.LearningYield.Shown;
import nl.leerkring.findings.CondensingFindings;
import nl.leerkring.findings.FindingCondition;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingState;
import nl.leerkring.findings.FindingSummary;
import nl.leerkring.findings.PlaceInRevision;
import nl.leerkring.findings.ReadingFindings;
import nl.leerkring.findings.Sentences;
import nl.leerkring.findings.SettingConditions;
import nl.leerkring.findings.Stance;
import nl.leerkring.findings.UnderpinningFindings;
import nl.leerkring.groups.WelcomingMembers;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.SearchService;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.vocabulary.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublishingEditionsModuleTest extends ModuleTest {

    @Autowired
    private PublishingEditions publishing;

    @Autowired
    private ReadingEditions editions;

    @Autowired
    private CondensingFindings condensing;

    @Autowired
    private SettingConditions conditions;

    @Autowired
    private UnderpinningFindings underpinning;

    @Autowired
    private ReadingFindings findings;

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private ReadingContributions contributions;

    @Autowired
    private WhatBecame became;

    @Autowired
    private WelcomingMembers welcoming;

    @Autowired
    private SearchService search;

    private TestGroup group;
    private FindingId established;

    @BeforeEach
    void establish() {
        group = groups.make();
        established = condensing.write(Sentences.whatWorks().onTheQuestion().in(group), group.facilitator());
        condensing.moveTo(established, FindingState.ESTABLISHED, group.facilitator());
    }

    @Test
    void publishedForTheRegionANeighbourReadsTheEditionAndItsFindings() {
        var edition = publish(Scope.REGION);

        assertThat(editions.read(edition, group.neighbour()).readableFindings()).containsExactly(established);
        assertThat(findings.read(established, group.neighbour()).summary().state())
                .isEqualTo(FindingState.PUBLISHED);
        assertThat(editions.ofCycle(group.cycle(), group.neighbour())).hasSize(1);
    }

    @Test
    void publishedForTheGroupANeighbourReadsNothingOfIt() {
        var edition = publish(Scope.GROUP);

        assertThat(editions.read(edition, group.anna()).summary().number()).isEqualTo(1);
        assertThatThrownBy(() -> editions.read(edition, group.neighbour())).isInstanceOf(NotFound.class);
        assertThat(editions.ofGroup(group.group(), group.neighbour())).isEmpty();
        assertThatThrownBy(() -> findings.read(established, group.neighbour())).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyWhoGuidesTheGroupPublishes() {
        assertThatThrownBy(() -> publishing.publish(group.cycle(), Scope.GROUP, "", group.anna()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> publishing.preview(group.cycle(), Scope.GROUP, "", group.anna()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> publishing.publish(group.cycle(), Scope.GROUP, "", as("ruben")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aConceptStaysOutAndThePreviewSaysSo() {
        var concept = condensing.write(Sentences.whatIsNecessary().in(group), group.facilitator());

        var preview = publishing.preview(group.cycle(), Scope.GROUP, "", group.facilitator());
        var edition = publish(Scope.GROUP);

        assertThat(preview.leftOut()).extracting(FindingSummary::id).containsExactly(concept);
        assertThat(content(edition).findings()).extracting(Learnt::finding).containsExactly(established);
        assertThat(findings.read(concept, group.anna()).summary().state()).isEqualTo(FindingState.CONCEPT);
    }

    @Test
    void aPreviewPublishesNothing() {
        publishing.preview(group.cycle(), Scope.REGION, "", group.facilitator());

        assertThat(findings.read(established, group.anna()).summary().state()).isEqualTo(FindingState.ESTABLISHED);
        assertThat(editions.ofCycle(group.cycle(), group.anna())).isEmpty();
    }

    @Test
    void anEmptyEditionIsRefused() {
        var fresh = groups.make();

        assertThatThrownBy(() -> publishing.publish(fresh.cycle(), Scope.GROUP, "", fresh.facilitator()))
                .isInstanceOf(NothingToPublish.class);
        assertThat(publishing
                        .preview(fresh.cycle(), Scope.GROUP, "", fresh.facilitator())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void noEditionIsForEverybodyOrForPeers() {
        assertThatIllegalArgumentException().isThrownBy(() -> publish(Scope.PUBLIC));
        assertThatIllegalArgumentException().isThrownBy(() -> publish(Scope.PEERS));
    }

    @Test
    void wordsForTheGroupAreCountedButNotShownInTheRegion() {
        quote(share(Drafts.aGoldenTip().saying("Voor de groep gezegd.")), 0, 21);
        quote(share(Drafts.aDilemma().saying("Voor de regio gezegd.").forReaders(Scope.REGION)), 0, 21);

        var forRegion = content(publish(Scope.REGION));
        var forGroup = content(publish(Scope.GROUP));

        assertThat(words(forRegion)).containsExactly("Voor de regio gezegd.");
        assertThat(forRegion.notShown()).isEqualTo(1);
        assertThat(forRegion.findings().getFirst().support().contributions()).isEqualTo(2);
        assertThat(words(forGroup)).containsExactly("Voor de groep gezegd.", "Voor de regio gezegd.");
        assertThat(forGroup.notShown()).isZero();
    }

    @Test
    void withdrawnWordsAreNotPublishedAnew() {
        var tip = share(Drafts.aGoldenTip());
        quote(tip, 0, 3);
        sharing.withdraw(tip, group.anna());

        var content = content(publish(Scope.GROUP));

        assertThat(words(content)).isEmpty();
        assertThat(content.notShown()).isEqualTo(1);
    }

    @Test
    void sourcesAreNumberedOnceInTheOrderInWhichTheyAreQuoted() {
        var first = share(Drafts.aGoldenTip());
        var second = share(Drafts.aDilemma());
        quote(first, 0, 3);
        quote(second, 0, 4);
        quote(first, 4, 6);

        var content = content(publish(Scope.GROUP));

        assertThat(content.findings().getFirst().quotes())
                .extracting(Shown::source)
                .containsExactly(1, 2, 1);
        assertThat(content.sources())
                .extracting(LearningYield.Source::contribution)
                .containsExactly(first, second);
        assertThat(content.sources().getFirst().byline().name()).isEqualTo("Anna");
    }

    @Test
    void whoWorkedTogetherIsToldInNumbersNeverInNames() {
        var about = content(publish(Scope.REGION)).about();

        assertThat(about.people()).isEqualTo(4);
        assertThat(about.roles().values()).containsExactlyInAnyOrder(1, 1, 2);
        assertThat(about.toString()).doesNotContain("Anna").doesNotContain("Bram");
    }

    @Test
    void whoLeftDuringTheCycleIsStillCountedAmongThoseWhoWorkedTogether() {
        welcoming.sayGoodbye(group.anna().signedIn(), group.group(), group.coordinator());

        assertThat(content(publish(Scope.REGION)).about().people()).isEqualTo(4);
    }

    @Test
    void whatHappensLaterNeverChangesAnEdition() {
        conditions.add(established, Level.TEAM, "tijd", group.facilitator());
        var edition = publish(Scope.GROUP);
        var before = content(edition);

        var version = findings.read(established, group.facilitator()).version();
        var other = Sentences.whatWorks().saying("Heel iets anders.").in(group).wording();
        condensing.reword(established, version, other, group.facilitator());
        conditions.add(established, Level.TEAM, "nog meer tijd", group.facilitator());
        quote(share(Drafts.aGoldenTip()), 0, 3);

        assertThat(content(edition)).isEqualTo(before);
        assertThat(before.findings().getFirst().question()).isEqualTo(1);
    }

    @Test
    void whatIsDiscussedAgainIsReadInItsNewWordsByTheGroupOnly() {
        var tip = share(Drafts.aGoldenTip().forReaders(Scope.REGION));
        quote(tip, 0, 3);
        conditions.add(established, Level.TEAM, "tijd", group.facilitator());
        publish(Scope.REGION);

        discussAgain("Heel iets anders.");

        var outside = findings.read(established, group.neighbour());
        assertThat(outside.summary().statement()).startsWith("Elkaar kennen");
        assertThat(outside.summary().state()).isEqualTo(FindingState.IN_DISCUSSION);
        assertThat(outside.conditions()).extracting(FindingCondition::text).containsExactly("tijd");
        assertThat(outside.inside()).isFalse();
        assertThat(findings.ofCycle(group.cycle(), group.neighbour()).getFirst().statement())
                .startsWith("Elkaar kennen");
        assertThat(stepsOf(tip, group.neighbour()).getFirst().title()).startsWith("Elkaar kennen");
        var inside = findings.read(established, group.anna());
        assertThat(inside.summary().statement()).isEqualTo("Heel iets anders.");
        assertThat(inside.conditions()).hasSize(2);
        assertThat(Objects.requireNonNull(inside.outside()).statement()).startsWith("Elkaar kennen");
        assertThat(stepsOf(tip, group.anna()).getFirst().title()).isEqualTo("Heel iets anders.");
    }

    @Test
    void aNewEditionForTheRegionTellsItTheNewWords() {
        publish(Scope.REGION);
        discussAgain("Heel iets anders.");
        condensing.moveTo(established, FindingState.ESTABLISHED, group.facilitator());
        assertThat(findings.read(established, group.neighbour()).summary().statement())
                .startsWith("Elkaar kennen");

        publish(Scope.GROUP);
        assertThat(findings.read(established, group.neighbour()).summary().statement())
                .as("published for the group only")
                .startsWith("Elkaar kennen");

        publish(Scope.REGION);
        var outside = findings.read(established, group.neighbour());
        assertThat(outside.summary().statement()).isEqualTo("Heel iets anders.");
        assertThat(outside.summary().state()).isEqualTo(FindingState.PUBLISHED);
        assertThat(findings.read(established, group.anna()).outside()).isNull();
    }

    @Test
    void outsideTheGroupWhatIsDiscussedAgainIsNotFoundByItsNewWords() {
        var mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
        discussAgain("Een molenpad" + mark + " helpt.");
        condensing.moveTo(established, FindingState.ESTABLISHED, group.facilitator());
        publish(Scope.REGION);

        discussAgain("Een sluiswacht" + mark + " helpt.");
        waitForTheIndex();

        assertThat(found("sluiswacht" + mark, group.neighbour())).isZero();
        assertThat(found("molenpad" + mark, group.neighbour()))
                .as("the finding and the edition")
                .isEqualTo(2);
        assertThat(found("molenpad" + mark, as("ruben"))).isZero();
    }

    private long found(String word, Reader reader) {
        // Search forgives typing errors, so things with words that are only alike may be found as well.
        return search.search(SearchQuery.of(word), reader).hits().stream()
                .filter(hit -> Stream.concat(hit.title().stream(), hit.passage().stream())
                        .anyMatch(part -> part.text().contains(word)))
                .count();
    }

    private void discussAgain(String statement) {
        var version = findings.read(established, group.facilitator()).version();
        var other = Sentences.whatWorks()
                .saying(statement)
                .onTheQuestion()
                .in(group)
                .wording();
        condensing.reword(established, version, other, group.facilitator());
        conditions.add(established, Level.TEAM, "nog meer tijd", group.facilitator());
    }

    private List<Step> stepsOf(ContributionId contribution, Reader reader) {
        var ref = Ref.contribution(contribution.id());
        return became.of(Set.of(ref), reader).getOrDefault(ref, List.of());
    }

    @Test
    void editionsOfACycleAreNumberedAndTheNewestComesFirst() {
        publish(Scope.GROUP);
        publish(Scope.REGION);

        assertThat(editions.ofCycle(group.cycle(), group.anna()))
                .extracting(EditionSummary::number)
                .containsExactly(2, 1);
    }

    @Test
    void twoWhoPublishAtOnceGetDifferentNumbers() throws Exception {
        Callable<EditionId> publish = () -> publish(Scope.GROUP);
        try (var guides = Executors.newFixedThreadPool(4)) {
            for (Future<EditionId> edition : guides.invokeAll(List.of(publish, publish, publish, publish))) {
                edition.get();
            }
        }

        assertThat(editions.ofCycle(group.cycle(), group.anna()))
                .extracting(EditionSummary::number)
                .containsExactly(4, 3, 2, 1);
    }

    @Test
    void aContributionLearnsThatItWasPublished() {
        var tip = share(Drafts.aGoldenTip());
        quote(tip, 0, 3);
        var edition = publish(Scope.GROUP);
        var ref = Ref.contribution(tip.id());

        var steps = became.of(Set.of(ref), group.anna()).getOrDefault(ref, List.of());
        assertThat(steps).extracting(Step::act).containsExactly(Step.Act.QUOTED_IN, Step.Act.PUBLISHED_IN);
        assertThat(steps.getLast().path()).isEqualTo("opbrengsten/" + edition);
        assertThat(became.of(Set.of(ref), group.neighbour())).isEmpty();
    }

    @Test
    void anEditionIsFoundByItsIntroduction() {
        var word = "dauwtrap" + UUID.randomUUID().toString().substring(0, 8);
        publishing.publish(group.cycle(), Scope.REGION, "Wij begonnen met " + word + ".", group.facilitator());
        waitForTheIndex();

        assertThat(search.search(SearchQuery.of(word), group.neighbour()).total())
                .isEqualTo(1);
        assertThat(search.search(SearchQuery.of(word), as("ruben")).total()).isZero();
    }

    private EditionId publish(Scope scope) {
        return publishing.publish(group.cycle(), scope, "", group.facilitator());
    }

    private LearningYield content(EditionId edition) {
        return editions.read(edition, group.anna()).content();
    }

    private static List<String> words(LearningYield content) {
        return content.findings().stream()
                .flatMap(learnt -> learnt.quotes().stream())
                .map(Shown::words)
                .toList();
    }

    private ContributionId share(Drafts draft) {
        return sharing.share(draft.in(group), group.anna()).contribution();
    }

    private void quote(ContributionId source, int start, int end) {
        var revision = contributions.newestRevision(source, group.facilitator()).id();
        underpinning.quote(
                established, new PlaceInRevision(revision, start, end), Stance.SUPPORTS, group.facilitator());
    }
}

package nl.leerkring.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.ArrangingContributions;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.Drafts;
import nl.leerkring.contributions.NewContribution.Marks;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.contributions.ShownAs;
import nl.leerkring.editions.PublishingEditions;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.SearchService;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.vocabulary.Level;
import nl.leerkring.vocabulary.ThemeId;
import nl.leerkring.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** By what findings and editions can be found: what their readers could find of the quoted contributions, never more. */
class FindingFiltersModuleTest extends ModuleTest {

    @Autowired
    private CondensingFindings condensing;

    @Autowired
    private UnderpinningFindings underpinning;

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private ReadingContributions contributions;

    @Autowired
    private ArrangingContributions arranging;

    @Autowired
    private PublishingEditions publishing;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private SearchService search;

    private final String word =
            "dijkvogel" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");
    private TestGroup group;
    private ThemeId theme;
    private FindingId finding;

    @BeforeEach
    void writeFinding() {
        group = groups.make();
        theme = vocabulary.addForGroup("Nabijheid", group.group(), group.facilitator());
        finding = condensing.write(
                Sentences.whatWorks().saying("Een " + word + " helpt.").in(group), group.facilitator());
    }

    @Test
    void aFindingIsFoundByTheThemeTheLevelAndTheAuthorsOfWhatItQuotes() {
        quote(Drafts.aGoldenTip().arranged(theme, Level.MUNICIPALITY));

        assertThat(values(SearchFilter.THEME, group.policy())).containsExactly(theme.toString());
        assertThat(values(SearchFilter.LEVEL, group.policy())).containsExactly("MUNICIPALITY");
        assertThat(values(SearchFilter.PERSPECTIVE, group.policy())).containsExactly("TEAM_MEMBER");
        assertThat(values(SearchFilter.MUNICIPALITY, group.policy())).hasSize(1);
        assertThat(found(SearchFilter.THEME, theme.toString(), group.policy())).isEqualTo(1);
        assertThat(found(SearchFilter.PERSPECTIVE, "MANAGER", group.policy())).isZero();
    }

    @Test
    void aNamelessAuthorsMunicipalityAndRoleDoNotAppear() {
        quote(Drafts.aGoldenTip().shown(ShownAs.NOTHING).arranged(theme, Level.TEAM));

        assertThat(values(SearchFilter.MUNICIPALITY, group.facilitator())).isEmpty();
        assertThat(values(SearchFilter.PERSPECTIVE, group.facilitator())).isEmpty();
        assertThat(values(SearchFilter.THEME, group.facilitator())).containsExactly(theme.toString());
    }

    @Test
    void withFewerThanFiveAlikeARoleBringsNoMunicipality() {
        quote(Drafts.aGoldenTip().shown(ShownAs.ROLE));

        assertThat(values(SearchFilter.MUNICIPALITY, group.policy())).isEmpty();
        assertThat(values(SearchFilter.PERSPECTIVE, group.policy())).containsExactly(Perspective.TEAM_MEMBER.name());
    }

    @Test
    void whatPeersKeepBringsNothing() {
        quote(Drafts.aDilemma().forReaders(Scope.PEERS).arranged(theme, Level.TEAM));

        for (var filter :
                Set.of(SearchFilter.THEME, SearchFilter.LEVEL, SearchFilter.MUNICIPALITY, SearchFilter.PERSPECTIVE)) {
            assertThat(values(filter, group.bram())).as(filter.name()).isEmpty();
        }
    }

    @Test
    void inTheRegionAuthorsWhoSharedWithTheGroupAreNotFoundByRoleOrPlace() {
        quote(Drafts.aGoldenTip().arranged(theme, Level.TEAM));
        publish(Scope.REGION);

        assertThat(values(SearchFilter.MUNICIPALITY, group.neighbour())).isEmpty();
        assertThat(values(SearchFilter.PERSPECTIVE, group.neighbour())).isEmpty();
        assertThat(values(SearchFilter.THEME, group.neighbour())).containsExactly(theme.toString());
    }

    @Test
    void theOwnLevelOfAFindingGoesBeforeThatOfItsQuotes() {
        quote(Drafts.aGoldenTip().arranged(theme, Level.TEAM));
        var wording =
                new FindingWording(FindingKind.WHAT_WORKS, "Een " + word + " helpt.", Level.MUNICIPALITY, null, null);

        condensing.reword(finding, 0, wording, group.facilitator());

        assertThat(values(SearchFilter.LEVEL, group.anna())).containsExactly("MUNICIPALITY");
    }

    @Test
    void whatIsTakenAwayOrTakenBackBringsNothingAnymore() {
        var held = quote(Drafts.aGoldenTip().arranged(theme, Level.TEAM));
        assertThat(values(SearchFilter.THEME, group.anna())).isNotEmpty();

        arranging.holdBack(held, group.facilitator());
        assertThat(values(SearchFilter.THEME, group.anna())).isEmpty();
        assertThat(values(SearchFilter.MUNICIPALITY, group.anna())).isEmpty();

        arranging.release(held, group.facilitator());
        assertThat(values(SearchFilter.THEME, group.anna())).isNotEmpty();

        sharing.withdraw(held, group.anna());
        assertThat(values(SearchFilter.THEME, group.anna())).isEmpty();
    }

    @Test
    void aQuoteThatIsTakenAwayTakesItsThemeAlong() {
        var source = share(Drafts.aGoldenTip().arranged(theme, Level.TEAM));
        var piece = underpinning.quote(finding, beginOf(source), Stance.SUPPORTS, group.facilitator());
        assertThat(values(SearchFilter.THEME, group.anna())).isNotEmpty();

        underpinning.unquote(piece, group.facilitator());

        assertThat(values(SearchFilter.THEME, group.anna())).isEmpty();
    }

    @Test
    void aFindingFollowsItsSourceToAnotherTheme() {
        var other = vocabulary.addForGroup("Afstand", group.group(), group.facilitator());
        var source = quote(Drafts.aGoldenTip().arranged(theme, Level.TEAM));

        arranging.arrange(
                source, group.question(), new Marks(Set.of(other), Set.of(), null, null), group.facilitator());

        assertThat(values(SearchFilter.THEME, group.anna())).containsExactly(other.toString());
    }

    @Test
    void anEditionIsFoundByWhatItsFindingsAreFoundBy() {
        quote(Drafts.aGoldenTip().forReaders(Scope.REGION).arranged(theme, Level.TEAM));
        quote(Drafts.aDilemma().shown(ShownAs.NOTHING));
        publish(Scope.REGION);

        for (var filter : Set.of(SearchFilter.THEME, SearchFilter.LEVEL, SearchFilter.MUNICIPALITY)) {
            var value = values(filter, group.neighbour()).iterator().next();
            assertThat(found(filter, value, group.neighbour()))
                    .as("finding and edition by " + filter)
                    .isEqualTo(2);
        }
        assertThat(values(SearchFilter.MUNICIPALITY, group.neighbour())).hasSize(1);
        assertThat(values(SearchFilter.THEME, as("ruben"))).isEmpty();
    }

    private void publish(Scope scope) {
        condensing.moveTo(finding, FindingState.ESTABLISHED, group.facilitator());
        publishing.publish(group.cycle(), scope, "", group.facilitator());
    }

    private Set<String> values(SearchFilter filter, Reader reader) {
        waitForTheIndex();
        return search.search(SearchQuery.of(word), reader)
                .counts()
                .getOrDefault(filter, Map.of())
                .keySet();
    }

    private long found(SearchFilter filter, String value, Reader reader) {
        waitForTheIndex();
        return search.search(new SearchQuery(word, Map.of(filter, Set.of(value)), 0, 20), reader)
                .total();
    }

    private ContributionId quote(Drafts draft) {
        var source = share(draft);
        underpinning.quote(finding, beginOf(source), Stance.SUPPORTS, group.facilitator());
        return source;
    }

    private ContributionId share(Drafts draft) {
        return sharing.share(draft.in(group), group.anna()).contribution();
    }

    private PlaceInRevision beginOf(ContributionId source) {
        return new PlaceInRevision(
                contributions.newestRevision(source, group.facilitator()).id(), 0, 3);
    }
}

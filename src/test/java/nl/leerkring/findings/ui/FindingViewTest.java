package nl.leerkring.findings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.router.RouteParameters;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.Drafts;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.contributions.ShownAs;
import nl.leerkring.findings.CondensingFindings;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingState;
import nl.leerkring.findings.PlaceInRevision;
import nl.leerkring.findings.PublishingFindings;
import nl.leerkring.findings.ReadingFindings;
import nl.leerkring.findings.Sentences;
import nl.leerkring.findings.Stance;
import nl.leerkring.findings.UnderpinningFindings;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FindingViewTest extends ViewTest {

    @Autowired
    private CondensingFindings condensing;

    @Autowired
    private UnderpinningFindings underpinning;

    @Autowired
    private PublishingFindings publishing;

    @Autowired
    private ReadingFindings reading;

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private ReadingContributions contributions;

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
    void aMemberReadsTheFindingAndIsOfferedNoChange() {
        var window = at(group.anna());

        assertThat(title(window)).startsWith("Elkaar kennen");
        assertThat(words(window, FindingView.class))
                .contains("Nog geen bijdrage die dit ondersteunt.")
                .contains("Er zijn nog geen citaten gekozen.")
                .contains("Nog niet gepubliceerd")
                .contains("Deel iets hierop")
                .doesNotContain("Verder werken");
    }

    @Test
    void aGuideIsOfferedToGoOn() {
        assertThat(words(at(group.coordinator()), FindingView.class)).contains("Verder werken");
    }

    @Test
    void supportIsToldInWordsWithWhoWasNotHeard() {
        quote(Drafts.aGoldenTip(), Stance.SUPPORTS);
        quote(Drafts.aDilemma().shown(ShownAs.NOTHING), Stance.SUPPORTS);
        quote(Drafts.aDilemma(), Stance.CONTRADICTS);

        assertThat(words(at(group.policy()), FindingView.class))
                .contains("Rust op 2 bijdragen van 1 persoon (1 naamloos), in 1 gemeente.")
                .contains("1 bijdrage spreekt dit tegen.")
                .contains("Nog niet gehoord: beleid en management, onderzoekers, inwoners.")
                .contains("spreekt dit tegen")
                .doesNotContain("tellen mee, maar zijn met minder mensen gedeeld");
    }

    @Test
    void wordsOfPeersAreCountedInSightOfOthersAndNotShown() {
        quote(Drafts.aDilemma().saying("Wij komen er niet uit.").forReaders(Scope.PEERS), Stance.SUPPORTS);

        assertThat(words(at(group.policy()), FindingView.class))
                .contains("Rust op 1 bijdrage van 1 persoon")
                .contains("Eén citaat telt mee, maar is met minder mensen gedeeld.")
                .doesNotContain("Wij");
    }

    @Test
    void aNeighbourFindsNoConcept() {
        assertThat(title(at(group.neighbour()))).isEqualTo(NOT_HERE);
    }

    @Test
    void whileTheGroupWritesANeighbourReadsWhatWasPublished() {
        publishForTheRegion();
        var version = reading.read(finding, group.facilitator()).version();
        var other = Sentences.whatWorks().saying("Ontmoeten werkt.").in(group).wording();
        condensing.reword(finding, version, other, group.facilitator());

        var neighbour = at(group.neighbour());
        assertThat(title(neighbour)).startsWith("Elkaar kennen");
        assertThat(words(neighbour, FindingView.class))
                .contains("De werkgroep bespreekt deze bevinding opnieuw.")
                .contains("in bespreking")
                .doesNotContain("Ontmoeten werkt.");
        var member = at(group.anna());
        assertThat(title(member)).isEqualTo("Ontmoeten werkt.");
        assertThat(words(member, FindingView.class))
                .contains("Buiten de werkgroep leest men nog")
                .contains("Elkaar kennen");
    }

    @Test
    void whatIsPublishedAsItStandsNeedsNoExplanation() {
        publishForTheRegion();

        for (var reader : new Reader[] {group.neighbour(), group.anna()}) {
            assertThat(words(at(reader), FindingView.class))
                    .contains("gepubliceerd")
                    .doesNotContain("bespreekt deze bevinding opnieuw")
                    .doesNotContain("Buiten de werkgroep");
        }
    }

    private void publishForTheRegion() {
        condensing.moveTo(finding, FindingState.ESTABLISHED, group.facilitator());
        var region = Audience.region(group.region());
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> publishing.publish(group.cycle(), region, group.facilitator()));
    }

    private void quote(Drafts draft, Stance stance) {
        var source = sharing.share(draft.in(group), group.anna()).contribution();
        var revision = contributions.newestRevision(source, group.facilitator()).id();
        underpinning.quote(finding, new PlaceInRevision(revision, 0, 3), stance, group.facilitator());
    }

    private BrowserlessUIContext at(Reader reader) {
        var window = signIn(reader);
        var route = new RouteParameters(FindingsNavigation.FINDING_PARAMETER, finding.toString());
        window.getUI().navigate(FindingView.class, route);
        return window;
    }
}

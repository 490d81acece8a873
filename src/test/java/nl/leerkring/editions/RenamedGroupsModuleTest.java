package nl.leerkring.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.leerkring.audience.Scope;
import nl.leerkring.findings.CondensingFindings;
import nl.leerkring.findings.FindingState;
import nl.leerkring.findings.Sentences;
import nl.leerkring.groups.FoundingGroups;
import nl.leerkring.groups.GroupWording;
import nl.leerkring.search.SearchHit;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.SearchService;
import nl.leerkring.search.Word;
import nl.leerkring.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RenamedGroupsModuleTest extends ModuleTest {

    @Autowired
    private CondensingFindings condensing;

    @Autowired
    private PublishingEditions publishing;

    @Autowired
    private FoundingGroups founding;

    @Autowired
    private SearchService search;

    @Test
    void whatAGroupWroteIsFoundUnderTheNameItHasNow() {
        var group = groups.make();
        var word = "woord" + UUID.randomUUID().toString().replace("-", "");
        var finding = condensing.write(
                Sentences.whatWorks().saying("Zeg " + word + " op tijd.").in(group), group.facilitator());
        condensing.moveTo(finding, FindingState.ESTABLISHED, group.facilitator());
        publishing.publish(group.cycle(), Scope.REGION, "", group.facilitator());

        var seen = founding.wording(group.group(), group.coordinator());
        founding.correct(
                group.group(),
                seen.version(),
                new GroupWording("Onder een nieuwe naam", "Om te proberen."),
                group.coordinator());
        waitForTheIndex();

        var hits = search.search(SearchQuery.of(word), group.neighbour()).hits();
        assertThat(hits).hasSize(2);
        assertThat(hits)
                .extracting(SearchHit::byline)
                .allSatisfy(byline -> assertThat(byline)
                        .contains(Word.of("Onder een nieuwe naam"))
                        .doesNotContain(Word.of(seen.value().name())));
    }
}

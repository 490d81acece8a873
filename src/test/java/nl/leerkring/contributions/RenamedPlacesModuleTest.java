package nl.leerkring.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.leerkring.network.CorrectingTheMap;
import nl.leerkring.network.RunningRegions;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.SearchService;
import nl.leerkring.search.Word;
import nl.leerkring.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RenamedPlacesModuleTest extends ModuleTest {

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private SearchService search;

    @Autowired
    private RunningRegions running;

    @Autowired
    private CorrectingTheMap correcting;

    @Test
    void searchNamesAMunicipalityAsItIsCalledNow() {
        var group = groups.make();
        var word = "woord" + UUID.randomUUID().toString().replace("-", "");
        sharing.share(Drafts.aGoldenTip().saying("Zeg " + word + " op tijd.").in(group), group.anna());
        var town = running.municipalities(group.region(), group.coordinator()).getFirst();

        correcting.correct(town.id(), "Nieuwstad", 60_000, group.coordinator());
        waitForTheIndex();

        var found = search.search(SearchQuery.of(word), group.bram()).hits();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().byline()).contains(Word.of("Nieuwstad")).doesNotContain(Word.of(town.name()));
    }
}

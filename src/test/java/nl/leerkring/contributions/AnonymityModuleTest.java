package nl.leerkring.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.audience.PersonId;
import nl.leerkring.calendar.Days;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** "Niets": then no one is stored. Compares the whole database before and after, so that a new table is watched by itself. */
@ExtendWith(OutputCaptureExtension.class)
class AnonymityModuleTest extends ModuleTest {

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private RespondingToContributions responding;

    @Autowired
    private JdbcTemplate jdbc;

    private TestGroup group;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
    }

    @Test
    void namelessContributionLeavesNoTraceOfItsAuthorInAnyTable(CapturedOutput output) {
        var author = group.anna().signedIn();
        var before = rowsThatHold(author);

        var shared = sharing.share(Drafts.aDilemma().shown(ShownAs.NOTHING).in(group), group.anna());
        sharing.revise(shared.code().orElseThrow(), 1, "", ContributionText.of("Met andere woorden."));
        waitForTheIndex();

        assertThat(rowsThatHold(author)).isEqualTo(before);
        assertThat(output.getAll()).doesNotContain(author.toString());
        assertThat(rowOf(shared.contribution()))
                .containsEntry("author_id", null)
                .containsEntry("perspective", null)
                .containsEntry("team_id", null)
                .containsEntry("municipality_id", null);
    }

    @Test
    void namelessRecognitionLeavesNoTraceOfWhoGaveIt() {
        var tip = sharing.share(Drafts.aGoldenTip().in(group), group.anna()).contribution();
        var before = rowsThatHold(group.bram().signedIn());

        responding.recogniseNamelessly(tip, group.bram());
        waitForTheIndex();

        assertThat(rowsThatHold(group.bram().signedIn())).isEqualTo(before);
    }

    @Test
    void namedContributionIsSeenByThisTest() {
        var author = group.anna().signedIn();
        var before = rowsThatHold(author);

        sharing.share(Drafts.aDilemma().in(group), group.anna());

        assertThat(rowsThatHold(author))
                .as("otherwise the tests above could not fail")
                .isNotEqualTo(before);
    }

    @Test
    void namelessContributionTellsTheDayButNotTheMoment() {
        var shared = sharing.share(Drafts.aDilemma().shown(ShownAs.NOTHING).in(group), group.anna());

        var moments = jdbc.queryForList(
                "select written_at from revision where contribution_id = ?",
                OffsetDateTime.class,
                shared.contribution().id());

        assertThat(moments)
                .allSatisfy(moment -> assertThat(
                                moment.atZoneSameInstant(Days.AMSTERDAM).toLocalTime())
                        .isEqualTo(LocalTime.MIDNIGHT));
    }

    /** Every row of every table in which this person's identity occurs, as text. */
    private List<String> rowsThatHold(PersonId person) {
        var rows = new ArrayList<String>();
        for (var table : tables()) {
            for (Map<String, Object> row : jdbc.queryForList("select * from " + table)) {
                if (row.values().toString().contains(person.toString())) {
                    rows.add(table + row);
                }
            }
        }
        return rows;
    }

    private List<String> tables() {
        return jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' order by table_name",
                String.class);
    }

    private Map<String, Object> rowOf(ContributionId id) {
        return jdbc.queryForMap("select * from contribution where id = ?", id.id());
    }
}

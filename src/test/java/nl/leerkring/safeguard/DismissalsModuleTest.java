package nl.leerkring.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DismissalsModuleTest extends ModuleTest {

    @Autowired
    private PersonalDataScanner scanner;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void noResidentIsCountedPerDayAndKindAndNothingElseIsKept() {
        var before = times();

        scanner.noResident(PersonalDataKind.ADDRESS);
        scanner.noResident(PersonalDataKind.ADDRESS);

        assertThat(times()).isEqualTo(before + 2);
        assertThat(jdbc.sql("select * from safeguard_dismissal where kind = 'ADDRESS'")
                        .query()
                        .singleRow())
                .containsOnlyKeys("kind", "noted_on", "times");
    }

    private long times() {
        return jdbc.sql("select coalesce(sum(times), 0) from safeguard_dismissal where kind = 'ADDRESS'")
                .query(Long.class)
                .single();
    }
}

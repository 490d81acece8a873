package nl.leerkring.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Zuid-Holland Zuid, zuid-holland-zuid",
        "'  Súdwest-Fryslân & omgeving! ', sudwest-fryslan-omgeving",
        "Regio ’t Gooi 2026, regio-t-gooi-2026",
        "'…', ''"
    })
    void aNameProposesTheWordsOfAnAddress(String name, String proposed) {
        assertThat(Slug.proposedFor(name)).isEqualTo(proposed);
    }

    @Test
    void aLongNameProposesNoMoreThanFits() {
        assertThat(Slug.proposedFor("a".repeat(79) + " b")).isEqualTo("a".repeat(79));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Oost", "oost west", "-oost", "oost--west", "oöst", "oost/west"})
    void whatCannotStandInAnAddressIsRefused(String typed) {
        assertThatThrownBy(() -> Slug.of(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spaceAroundWhatWasTypedDoesNotMatter() {
        assertThat(Slug.of(" oude-vecht ").value()).isEqualTo("oude-vecht");
    }
}

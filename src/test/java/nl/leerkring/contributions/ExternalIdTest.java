package nl.leerkring.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.leerkring.audience.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalIdTest {

    @Test
    void isKeptAsItWasGivenWithoutSpaceAround() {
        assertThat(ExternalId.of(" doc-17/a:é ").value()).isEqualTo("doc-17/a:é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\0b", "a\uD800b", "a\u202Eb", "e\u0301"})
    void whatCannotBeGivenBackTheSameIsRefused(String given) {
        assertThatIllegalArgumentException().isThrownBy(() -> ExternalId.of(given));
    }

    @Test
    void lengthIsNamedInTheRefusal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExternalId.of("x".repeat(201)))
                .withMessageContaining("201");
    }

    @Test
    void sameIdIsAnotherKeyForAnotherPerson() {
        var id = ExternalId.of("17");
        var somebody = PersonId.random();

        assertThat(id.keyOf(somebody)).isEqualTo(ExternalId.of("17").keyOf(somebody));
        assertThat(id.keyOf(somebody)).isNotEqualTo(id.keyOf(PersonId.random())).isNotEqualTo(id.keyOf(null));
    }
}

package nl.leerkring.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowCodeTest {

    @Test
    void codeIsTheSameHoweverItWasCopied() {
        var code = FollowCode.madeFrom(UUID.randomUUID());

        var copied = code.value().toLowerCase().replace("-", " ");

        assertThat(FollowCode.of(copied)).isEqualTo(code);
    }

    @Test
    void noTwoCodesAreTheSame() {
        assertThat(FollowCode.madeFrom(UUID.randomUUID())).isNotEqualTo(FollowCode.madeFrom(UUID.randomUUID()));
    }

    @Test
    void whatIsKeptDoesNotShowTheCode() {
        var code = FollowCode.madeFrom(UUID.randomUUID());

        assertThat(code.hash())
                .hasSize(64)
                .doesNotContainIgnoringCase(code.value().substring(0, 4));
    }
}

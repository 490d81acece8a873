package nl.leerkring.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowCodeTest {

    @Test
    void codeIsTheSameHoweverItWasCopied() {
        var code = FollowCode.random();

        var copied = code.value().toLowerCase().replace("-", " ");

        assertThat(FollowCode.of(copied)).isEqualTo(code);
    }

    @Test
    void noTwoCodesAreTheSame() {
        assertThat(FollowCode.random()).isNotEqualTo(FollowCode.random());
    }

    @Test
    void whatIsKeptDoesNotShowTheCode() {
        var code = FollowCode.random();

        assertThat(code.hash())
                .hasSize(64)
                .doesNotContainIgnoringCase(code.value().substring(0, 4));
    }
}

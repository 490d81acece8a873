package nl.leerkring.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AddressLanguageTest {

    private final AddressLanguage language = new AddressLanguage();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/english", "/enquete", "/inloggen", "/EN", "/zoeken/en", ""})
    void isDutchUnlessTheAddressSaysOtherwise(String address) {
        var request = new MockHttpServletRequest("GET", address);
        request.addPreferredLocale(Locale.ENGLISH);

        assertThat(language.resolveLocale(request)).isEqualTo(Locale.of("nl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/en/", "/en/anything;odd"})
    void isEnglishUnderItsPrefix(String address) {
        assertThat(language.resolveLocale(new MockHttpServletRequest("GET", address)))
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void isEnglishWhenThePageIsAskedForInEnglish() {
        var request = new MockHttpServletRequest("GET", "/inloggen");
        request.setQueryString("fout&taal=en");

        assertThat(language.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void staysThatOfTheAddressPeopleTypedOnAnErrorPage() {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute("jakarta.servlet.error.request_uri", "/en/unknown");

        assertThat(language.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
    }
}

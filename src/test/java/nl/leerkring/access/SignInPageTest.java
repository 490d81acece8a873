package nl.leerkring.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.ui.ExtendedModelMap;

class SignInPageTest {

    private static final Locale DUTCH = Locale.of("nl");

    private final SignInPage withoutSample = new SignInPage(
            new StaticListableBeanFactory().getBeanProvider(SamplePeople.class),
            email -> {
                throw new UsernameNotFoundException("nobody is known here");
            },
            new HttpSessionSecurityContextRepository());

    @Test
    void offersNoSamplePeopleWhenTheSampleIsOff() {
        var model = new ExtendedModelMap();

        withoutSample.show(new MockHttpServletRequest(), model);

        assertThat(model).containsEntry("samplePeople", List.of());
    }

    @Test
    void letsNobodyInWithoutPasswordWhenTheSampleIsOff() {
        var request = new MockHttpServletRequest();

        var view =
                withoutSample.signInAs("anouk@voorbeeld.leerkring.nl", DUTCH, request, new MockHttpServletResponse());

        assertThat(view).isEqualTo("redirect:/inloggen?fout");
        assertThat(request.getSession(false)).isNull();
    }
}

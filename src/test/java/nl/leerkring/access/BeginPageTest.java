package nl.leerkring.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerkring.audience.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.ui.ExtendedModelMap;

class BeginPageTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final String PASSWORD = "een goede lange zin";

    private final Opened first = new Opened();
    private final BeginPage page = new BeginPage(first);
    private final ExtendedModelMap model = new ExtendedModelMap();

    @Test
    void everyWrongFieldSaysWhatIsWrongAndWhatWasTypedStays() {
        var view = page.register("token", " ", "niet-af", "te kort", DUTCH, model);

        assertThat(view).isEqualTo("access/begin");
        assertThat(model)
                .containsEntry("email", "niet-af")
                .containsEntry(
                        "wrong",
                        Map.of(
                                "name", "access.BeginPage.nameMissing",
                                "email", "access.BeginPage.emailWrong",
                                "password", "access.BeginPage.passwordTooShort"))
                .doesNotContainValue("te kort");
        assertThat(first.registered).isEmpty();
    }

    @Test
    void onlyTheWrongFieldIsPointedAt() {
        page.register("token", "Ans", "ans@gemeente.nl", "é".repeat(40), DUTCH, model);

        assertThat(model).containsEntry("wrong", Map.of("password", "access.BeginPage.passwordTooLong"));
    }

    @Test
    void theFirstAdministratorIsRegisteredAndGoesToSignIn() {
        var view = page.register("token", " Ans ", "Ans@Gemeente.nl", PASSWORD, Locale.ENGLISH, model);

        assertThat(view).isEqualTo("redirect:/inloggen?nieuw&taal=en");
        assertThat(first.registered)
                .containsExactly(new NewAccount("Ans", EmailAddress.of("ans@gemeente.nl"), PASSWORD, "en", true));
    }

    @Test
    void anyOtherLinkLeadsNowhere() {
        assertThatThrownBy(() -> page.show("another", model)).isInstanceOf(NotFound.class);
    }

    /** The one-time link, still open. */
    private static class Opened extends FirstAdministrator {

        private final List<NewAccount> registered = new ArrayList<>();

        Opened() {
            super(mock(Accounts.class), mock(People.class), new PublicAddress("", new MockEnvironment()), "", "");
        }

        @Override
        boolean knows(String offered) {
            return "token".equals(offered);
        }

        @Override
        synchronized void register(String offered, NewAccount account) {
            registered.add(account);
        }
    }
}

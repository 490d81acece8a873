package nl.leerkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is typed stays on the device until the server has it, and all of it works by keyboard alone. */
class SharingBrowserTest extends BrowserTest {

    private static final String TEXT = "Wij eten elke maandag samen. Dan hoor je wat er speelt.";

    @Test
    void endedSessionKeepsWhatWasTyped() {
        var page = phone();
        signIn(page, "Anouk");
        open(page, "/app/delen");
        field(page).pressSequentially(TEXT);
        assertThat(page.locator("[data-draft-status]")).containsText("bewaard");

        context().clearCookies();
        page.navigate(leerkring.url("/app/delen"));
        assertThat(page).hasURL(Pattern.compile(".*/inloggen.*"));
        page.locator("button", new Page.LocatorOptions().setHasText("Anouk"))
                .first()
                .click();

        assertThat(field(page)).hasValue(TEXT);
    }

    @Test
    void deviceForgetsWhatTheServerHas() {
        var page = phone();
        signIn(page, "Anouk");
        open(page, "/app/delen");
        field(page).pressSequentially(TEXT);
        assertThat(page.locator("[data-draft-status]")).containsText("bewaard");
        button(page, "Delen met de werkgroep").click();
        assertThat(page.locator("h1")).containsText("gedeeld");

        page.waitForFunction("Object.keys(localStorage).every(key => !key.startsWith('leerkring.draft'))");
        open(page, "/app/delen");

        assertThat(field(page)).hasValue("");
    }

    @Test
    void somebodyElseOnTheSameDeviceNeverSeesIt() {
        var page = phone();
        signIn(page, "Anouk");
        open(page, "/app/delen");
        field(page).pressSequentially(TEXT);
        assertThat(page.locator("[data-draft-status]")).containsText("bewaard");

        context().clearCookies();
        signIn(page, "Ruben");
        open(page, "/app/delen");

        assertThat(field(page)).hasValue("");
    }

    @Test
    void replyAndChangedWordsStayOnTheDeviceUntilTheyAreSent() {
        var page = phone();
        signIn(page, "Anouk");
        open(page, "/app/delen");
        field(page).pressSequentially(TEXT);
        button(page, "Delen met de werkgroep").click();
        page.getByText("Bekijk je bijdrage").click();
        assertThat(page.locator(".thing__text")).containsText(TEXT);

        page.getByLabel("Jouw reactie").pressSequentially("Dat doen wij nu ook.");
        assertThat(page.locator(".comments [data-draft-status]")).containsText("bewaard");
        page.reload();
        assertThat(page.getByLabel("Jouw reactie")).hasValue("Dat doen wij nu ook.");
        button(page, "Reageren").click();
        assertThat(page.locator(".comment__text")).containsText("Dat doen wij nu ook.");

        button(page, "Wijzigen").click();
        page.getByLabel("Je tekst").fill("Wij eten elke dinsdag samen.");
        assertThat(page.locator(".share__body [data-draft-status]")).containsText("bewaard");
        page.reload();
        button(page, "Wijzigen").click();
        assertThat(page.getByLabel("Je tekst")).hasValue("Wij eten elke dinsdag samen.");
        button(page, "Opslaan").click();
        assertThat(page.locator(".thing__text")).containsText("Wij eten elke dinsdag samen.");
        page.waitForFunction("Object.keys(localStorage).every(key => !key.startsWith('leerkring.draft'))");
    }

    @Test
    void sharingWorksByKeyboardAlone() {
        var page = desk();
        signIn(page, "Anouk");
        open(page, "/app/delen");

        page.locator(".kind-picker input").nth(2).focus();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator(".share__prompt")).hasText("Tussen welke twee dingen moet je kiezen?");
        page.keyboard().press("Tab");
        page.keyboard().type("Snel of samen? " + TEXT);
        tabTo(page, "Delen met de werkgroep");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Dilemma gedeeld");
    }

    @Test
    void nameOfAResidentIsNoticedBesideTheTextAndReplacedWithOneClick() {
        var page = phone();
        signIn(page, "Anouk");
        open(page, "/app/delen");

        field(page).pressSequentially("Ga langs bij mevrouw De Vries voordat je belt.");
        assertThat(page.locator(".safeguard-warning")).containsText("Staat hier een naam van een bewoner?");
        button(page, "Vervang").click();

        assertThat(field(page)).hasValue("Ga langs bij een bewoner voordat je belt.");
        assertThat(page.locator(".safeguard-warning")).hasCount(0);
        assertAccessible(page);
    }

    @Test
    void emptyTextGetsASentenceBesideTheField() {
        var page = phone();
        signIn(page, "Anouk");
        open(page, "/app/delen");

        button(page, "Delen met de werkgroep").click();

        assertThat(page.locator("vaadin-text-area").first()).containsText("Schrijf eerst op wat je wilt delen.");
    }

    @Test
    void namelessContributionGivesACodeThatFindsItAgain() {
        var page = phone();
        signIn(page, "Anouk");
        open(page, "/app/delen");
        field(page).pressSequentially("Ik durf dit alleen naamloos te zeggen.");
        page.locator(".share-line", new Page.LocatorOptions().setHasText("Getoond als"))
                .locator("vaadin-button")
                .click();
        page.getByText("Naamloos", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".share__lines")).containsText("we bewaren niet wie je bent");
        button(page, "Delen met de werkgroep").click();
        var code = page.locator(".follow-code").textContent();

        open(page, "/app/code");
        page.locator("vaadin-text-field input").fill(code);
        page.locator("vaadin-text-field input").blur();
        button(page, "Bijdrage openen").click();

        assertThat(page.locator("main")).containsText("Ik durf dit alleen naamloos te zeggen.");
        assertThat(page.locator("main")).containsText("naamloos");
    }

    private static Locator field(Page page) {
        return page.locator("vaadin-text-area textarea").first();
    }

    private static void tabTo(Page page, String button) {
        for (var presses = 0; presses < 40; presses++) {
            page.keyboard().press("Tab");
            if (button.equals(page.evaluate("document.activeElement?.textContent?.trim()"))) {
                return;
            }
        }
        throw new AssertionError("no way by Tab to " + button);
    }
}

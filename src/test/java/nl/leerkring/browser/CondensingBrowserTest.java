package nl.leerkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a guide types stays on the device until it is saved, and who works by keyboard stays where they were. */
class CondensingBrowserTest extends BrowserTest {

    private static final String GROUP = "/app/groepen/doorontwikkeling-sociale-wijkteams";
    private static final String SENTENCE = "Wie elkaar kent, belt eerder.";

    @Test
    void endedSessionKeepsTheSentenceUntilItIsSaved() {
        var page = desk();
        signIn(page, "Karim");
        openNewFinding(page);
        page.locator(".kind-picker input").nth(1).check();
        statement(page).pressSequentially(SENTENCE);
        assertThat(page.locator("[data-draft-status]"))
                .containsText("nog niet opgeslagen, wel op dit apparaat bewaard");

        context().clearCookies();
        signIn(page, "Karim");
        openNewFinding(page);
        assertThat(statement(page)).hasValue(SENTENCE);
        assertThat(page.locator(".kind-picker input").nth(1)).isChecked();
        assertThat(page.locator(".notice")).containsText("Je had hier iets getypt");

        button(page, "Opslaan als concept").click();
        assertThat(page.locator("h1")).hasText("Werk verder aan een bevinding");
        assertThat(page.locator("device-draft").first()).isVisible();
        openNewFinding(page);
        assertThat(statement(page)).hasValue("");
    }

    @Test
    void aSentenceThatWasChangedAndNotSavedComesBackAndCanBeThrownAway() {
        var page = desk();
        signIn(page, "Karim");
        openFirstFinding(page);
        var before = statement(page).inputValue();
        statement(page).fill(SENTENCE);
        assertThat(page.locator("[data-draft-status]").first()).containsText("bewaard");

        page.reload();
        assertThat(statement(page)).hasValue(SENTENCE);
        assertAccessible(page);
        button(page, "Weggooien").click();
        assertThat(statement(page)).hasValue(before);

        page.reload();
        assertThat(page.locator("h1")).hasText("Werk verder aan een bevinding");
        assertThat(statement(page)).hasValue(before);
        assertThat(page.locator(".notice")).hasCount(0);
    }

    @Test
    void whoMovesAFindingByKeyboardGoesOnWithTheSameButton() {
        var page = desk();
        signIn(page, "Karim");
        open(page, GROUP);
        var works = page.locator(".finding-group").first().locator(".finding");
        var number = works.count();
        var label = "Omhoog: " + works.last().locator(".finding__statement").textContent();
        var focused = page.locator("vaadin-button[focused]");
        var told = page.locator(".visually-hidden[role=status]").first();

        button(works.last(), "Omhoog").focus();
        page.keyboard().press("Enter");
        assertThat(told).containsText("Staat nu op plaats " + (number - 1) + " van " + number);
        assertThat(focused).hasAttribute("aria-label", label);

        page.keyboard().press("Enter");
        assertThat(told).containsText("Staat nu op plaats " + (number - 2) + " van " + number);
        assertThat(focused).hasAttribute("aria-label", label);
    }

    @Test
    void onAPhoneTheSentenceComesFirstAndTheSourcesAreOneTapAway() {
        var page = touchScreen();
        signIn(page, "Karim");
        openFirstFinding(page);

        Assertions.assertThat(statement(page).boundingBox().y)
                .isLessThan(page.locator(".condense__sources").boundingBox().y);
        page.getByText("Kies woorden uit een bijdrage").tap();

        assertThat(page.locator(".condense__sources h2")).isFocused();
        assertThat(page.locator(".condense__sources h2")).isInViewport();
        assertAccessible(page);
    }

    private void openNewFinding(Page page) {
        open(page, GROUP);
        page.getByText("Schrijf een bevinding").click();
        assertThat(page.locator("h1")).hasText("Schrijf een bevinding");
    }

    private void openFirstFinding(Page page) {
        open(page, GROUP);
        page.locator(".finding").first().getByText("Bewerken").click();
        assertThat(page.locator("h1")).hasText("Werk verder aan een bevinding");
    }

    private static Locator statement(Page page) {
        return page.getByLabel("De bevinding in één zin");
    }
}

package nl.leerkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words are chosen by mouse, by keyboard and by touch, and a sentence that stands there twice is quoted where it was chosen. */
class QuotingBrowserTest extends BrowserTest {

    private static final String TWICE = "Bel altijd eerst. Dan ga je langs. Bel altijd eerst.";

    @Test
    void secondOfTwoEqualSentencesIsTheOneThatIsMarked() {
        var page = desk();
        share(page);
        var source = openSource(page);
        var area = source.locator(".quote-picker__area");
        area.press("ArrowDown");
        area.press("ArrowDown");
        area.press("ArrowDown");
        source.getByText("Citaat toevoegen").click();

        var reading = page.locator(".source-list__item--open quote-picker");
        assertThat(reading).hasAttribute("marks", Pattern.compile("\\[\\[35, ?52]]"));
    }

    @Test
    void doubleClickChoosesTheSentenceAndAClickOneWord() {
        var page = desk();
        share(page);
        var source = openSource(page);
        var word = source.locator(".quote-picker__area").getByText("langs");

        word.click();
        assertThat(source.locator("quote-picker")).containsText("1 woord");
        word.dblclick();

        assertThat(source.locator("quote-picker")).containsText("4 woorden gekozen");
    }

    @Test
    void onAPhoneASentenceIsTappedLengthenedAndQuoted() {
        var page = touchScreen();
        share(page);
        var source = openSource(page);
        var words = source.locator(".quote-picker__word");

        words.nth(3).tap();
        words.nth(6).tap();
        assertThat(source.locator("quote-picker")).containsText("Zin 2 van 3 · 4 woorden gekozen");
        words.nth(9).tap();
        assertThat(source.locator("quote-picker")).containsText("7 woorden gekozen");
        source.getByText("Citaat toevoegen").tap();

        assertThat(page.locator("h1")).hasText("Werk verder aan een bevinding");
        assertThat(page.locator(".finding-editor__quotes mark")).hasText("Dan ga je langs. Bel altijd eerst.");
        assertThat(page.locator(".source-list__item--open quote-picker"))
                .hasAttribute("marks", Pattern.compile("\\[\\[18, ?52]]"));
    }

    @Test
    void onAPhoneATapOnWhatWasChosenBeginsAnew() {
        var page = touchScreen();
        share(page);
        var source = openSource(page);
        var words = source.locator(".quote-picker__word");

        words.nth(0).tap();
        words.nth(2).tap();
        words.nth(1).tap();
        assertThat(source.locator(".quote-picker__chosen")).hasCount(0);
        words.nth(5).tap();
        source.getByText("Citaat toevoegen").tap();

        assertThat(page.locator(".finding-editor__quotes mark")).hasText("je");
    }

    private void share(Page page) {
        signIn(page, "Anouk");
        open(page, "/app/delen");
        page.locator("vaadin-text-area textarea").first().pressSequentially(TWICE);
        button(page, "Delen met de werkgroep").click();
        assertThat(page.locator("h1")).hasText("Gouden tip gedeeld");
        context().clearCookies();
    }

    private Locator openSource(Page page) {
        signIn(page, "Karim");
        open(page, "/app/groepen/doorontwikkeling-sociale-wijkteams");
        page.getByText("Schrijf een bevinding").click();
        assertThat(page.locator("h1")).hasText("Schrijf een bevinding");
        var statement = page.getByLabel("De bevinding in één zin");
        statement.fill("Eerst bellen, dan langsgaan.");
        statement.blur();
        var source = page.locator(".source-list__item", new Page.LocatorOptions().setHasText("Bel altijd eerst"))
                .first();
        button(source, "Openen om te citeren").click();
        source.locator(".quote-picker__area").waitFor();
        return source;
    }
}

package nl.leerkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The whole chain, as people walk it: shared on a phone without signal, recognised, quoted, published, and seen again. */
class StoryBrowserTest extends BrowserTest {

    private static final String TITLE = "Neem een brandweerman mee naar de buurtbarbecue";
    private static final String TIP = TITLE
            + ". Mensen die nooit een folder lezen, praten wel met hem. Na een half uur wist ik van drie lekkende daken."
            + " Voorwaarde: hij heeft geen dienst en jij regelt het vlees.";
    private static final String STATEMENT =
            "Een bekend gezicht uit een ander vak opent gesprekken die een folder niet opent.";

    @Test
    void goldenTipTravelsFromAPhoneWithoutSignalToAPublishedOverview() {
        var address = anoukSharesItWithTheSignalGoneHalfway();
        hannekeRecognisesIt(address);
        karimQuotesTwoSentencesOfIt();
        karimPublishesTheOverview();
        anoukSeesWhatBecameOfIt(address);
        rubenDoesNotFindIt(address);
        hannekeFindsIt();
    }

    private String anoukSharesItWithTheSignalGoneHalfway() {
        var page = phone();
        signIn(page, "Anouk");
        open(page, "/app/delen");
        var text = page.locator("vaadin-text-area textarea").first();
        text.pressSequentially(TIP.substring(0, 60));
        context().setOffline(true);
        text.pressSequentially(TIP.substring(60));
        assertThat(page.locator("[data-draft-status]")).containsText("geen verbinding");
        page.close();
        context().setOffline(false);

        var again = context().newPage();
        open(again, "/app/delen");
        assertThat(again.locator("vaadin-text-area textarea").first()).hasValue(TIP);
        button(again, "Delen met de werkgroep").click();

        assertThat(again.locator("h1")).hasText("Gouden tip gedeeld");
        again.getByText("Bekijk je bijdrage").click();
        assertThat(again.locator("h1")).hasText(TITLE);
        return again.url();
    }

    private void hannekeRecognisesIt(String address) {
        var page = desk();
        signInWithPassword(page, "hanneke");
        page.navigate(address);
        assertThat(page.locator("h1")).hasText(TITLE);
        button(page, "Bij ons ook").click();
        assertThat(page.locator(".became")).containsText("Eén keer herkend, in 1 gemeente");
    }

    private void karimQuotesTwoSentencesOfIt() {
        var page = desk();
        signIn(page, "Karim");
        open(page, "/app/groepen/doorontwikkeling-sociale-wijkteams");
        page.getByText("Schrijf een bevinding").click();
        assertThat(page.locator("h1")).hasText("Schrijf een bevinding");
        var statement = page.getByLabel("De bevinding in één zin");
        statement.fill(STATEMENT);
        statement.blur();
        var source = page.locator(".source-list__item", new Page.LocatorOptions().setHasText(TITLE));
        button(source, "Openen om te citeren").click();

        quoteNextSentence(source);
        assertThat(page.locator("h1")).not().hasText("Schrijf een bevinding");
        var opened = page.locator(".source-list__item", new Page.LocatorOptions().setHasText(TITLE));
        var reading = opened.locator("quote-picker .quote-picker__area");
        reading.waitFor();
        reading.press("ArrowDown");
        quoteNextSentence(opened);

        assertThat(page.locator(".finding-editor__quotes .quote, .finding__quotes .quote"))
                .hasCount(2);
        button(page, "Vaststellen").click();
        assertThat(page.locator(".state-chip").first()).hasText("vastgesteld", ignoringCase());
    }

    private static void quoteNextSentence(Locator source) {
        var reading = source.locator("quote-picker .quote-picker__area");
        reading.press("ArrowDown");
        source.getByText("Citaat toevoegen").click();
    }

    private void karimPublishesTheOverview() {
        var page = context().pages().getFirst();
        open(page, "/app/groepen/doorontwikkeling-sociale-wijkteams");
        page.getByText("Maak een overzicht").click();
        button(page, "Publiceren voor de werkgroep").click();

        assertThat(page.locator("article.edition")).containsText(STATEMENT);
        assertThat(page.locator("article.edition")).containsText(Pattern.compile("[Vv]ersie 2"));
    }

    private void anoukSeesWhatBecameOfIt(String address) {
        var page = phone();
        signIn(page, "Anouk");
        page.navigate(address);

        var became = page.locator(".became");
        assertThat(became).containsText("Geciteerd in " + STATEMENT);
        assertThat(became).containsText("Gepubliceerd in");
        became.getByText(STATEMENT).click();
        assertThat(page.locator("h1")).hasText(STATEMENT);
    }

    private void rubenDoesNotFindIt(String address) {
        var page = desk();
        signIn(page, "Ruben");
        open(page, "/app/zoeken?q=brandweerman%20buurtbarbecue");
        assertThat(page.locator("main")).not().containsText(TITLE);
        open(page, address.substring(address.indexOf("/app")));
        assertThat(page.locator("h1")).hasText("Deze pagina is er niet");
    }

    private void hannekeFindsIt() {
        var page = desk();
        signInWithPassword(page, "hanneke");
        open(page, "/app/zoeken?q=brandweerman%20buurtbarbecue");
        assertThat(page.locator("main")).containsText(TITLE);
    }

    private void signInWithPassword(Page page, String key) {
        page.navigate(leerkring.url("/inloggen"));
        page.locator("#email").fill(key + "@voorbeeld.leerkring.nl");
        page.locator("#password").fill("leerkring-voorbeeld");
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Inloggen").setExact(true))
                .click();
        page.waitForURL("**/app/**");
        page.locator("h1").waitFor();
    }

    private static HasTextOptions ignoringCase() {
        return new HasTextOptions().setIgnoreCase(true);
    }
}

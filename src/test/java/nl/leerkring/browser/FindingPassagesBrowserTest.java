package nl.leerkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was found opens where it was found. */
class FindingPassagesBrowserTest extends BrowserTest {

    /** The words that are marked, when they are in view. */
    private static final String MARKED_IN_VIEW = """
            () => {
              const [range] = CSS.highlights?.get('found-passage') ?? [];
              const box = range?.getBoundingClientRect();
              return box && box.top >= 0 && box.bottom <= innerHeight ? range.toString() : null;
            }
            """;

    @Test
    void contributionOpensAtTheWordsThatWereFound() {
        var page = phone();
        signIn(page, "Anouk");
        open(page, "/app/zoeken?q=dagbesteding+bemoeizorg");

        page.locator(".search-hit__title a").first().click();

        page.waitForURL(Pattern.compile(".*#gevonden=.*"));
        var marked = page.waitForFunction(MARKED_IN_VIEW).jsonValue();
        assertThat((String) marked).containsPattern("dagbesteding|bemoeizorg");
        assertThat(page.locator(".thing__text")).containsText((String) marked);
    }

    @Test
    void itDoesSoToForWhoGetsTheAddressByMail() {
        var page = desk();
        signIn(page, "Anouk");
        open(page, "/app/zoeken?q=dagbesteding+bemoeizorg");
        var address = page.locator(".search-hit__title a").first().evaluate("link => link.href");
        page.navigate("about:blank");

        page.navigate((String) address);

        assertThat((String) page.waitForFunction(MARKED_IN_VIEW).jsonValue()).isNotBlank();
    }
}

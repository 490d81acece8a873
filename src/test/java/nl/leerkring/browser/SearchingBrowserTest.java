package nl.leerkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Searching on a phone: what was found stands on the first screen, everything else is one step away. */
class SearchingBrowserTest extends BrowserTest {

    private static final String NEWEST = "Nieuwste";

    @Test
    void theFirstHitStandsOnTheFirstScreenOfAPhone() {
        var page = search(phone(), "q=huisarts");

        var first = page.locator(".search-hit").first().boundingBox();
        var bar = page.locator(".shell__bottom").boundingBox();
        assertThat(page.locator(".search-count")).isVisible();
        assertThat(first.y + first.height / 2).isLessThan(bar.y);
    }

    @Test
    void aHitUnderFiltersDoesSoToo() {
        var page = search(phone(), "q=wijkteam&soort=DILEMMA&jaar=2016&volgorde=nieuwste");

        var title = page.locator(".search-hit__title").first().boundingBox();
        assertThat(title.y + title.height)
                .isLessThan(page.locator(".shell__bottom").boundingBox().y);
        assertAccessible(page);
    }

    @Test
    void theScopeIsOneRowOfRadiosOnAPhone() {
        var page = search(phone(), "q=huisarts");
        var scope = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Zoek in"));

        var radios = scope.getByRole(AriaRole.RADIO);
        assertThat(radios.count()).isGreaterThan(1);
        assertThat(radios.all().stream()
                        .map(radio -> radio.boundingBox().y)
                        .distinct()
                        .toList())
                .hasSize(1);
    }

    @Test
    void theArrowsChangeTheOrderOnAPhoneAndKeepTheFocus() {
        var page = search(phone(), "q=huisarts");
        page.locator(".search-page__order > summary").press("Enter");

        order(page, "Past het best").press("ArrowRight");

        page.waitForURL(Pattern.compile(".*volgorde=nieuwste.*"));
        assertThat(order(page, NEWEST)).isFocused();
        assertThat(page.locator(".search-page__order > summary")).hasText("Volgorde: " + NEWEST);
        assertThat(page.locator(".search-page__order .search-choice__meaning")).isVisible();
        assertAccessible(page);
    }

    @Test
    void onADeskEverythingToChooseIsInView() {
        var page = search(desk(), "q=huisarts");

        assertThat(order(page, NEWEST)).isVisible();
        assertThat(page.locator(".search-choice__meaning")).isVisible();
        assertThat(page.locator(".filter-group__option").first()).isVisible();
        order(page, NEWEST).check();
        page.waitForURL(Pattern.compile(".*volgorde=nieuwste.*"));
        assertThat(order(page, NEWEST)).isFocused();
    }

    @Test
    void whoSavedASearchIsToldSoWhereTheyStand() {
        var page = search(phone(), "q=huisarts&soort=DILEMMA");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar deze zoekvraag"))
                .click();

        assertThat(page.locator(".save-search p")).isFocused();
        assertThat(page.locator(".save-search p")).containsText("Bewaard");
    }

    @Test
    void fromAGroupTheMenuOfAPhoneSearchesInThatGroup() {
        var page = phone();
        signIn(page, "Anouk");
        open(page, "/app/groepen");
        page.locator("main a[href*='groepen/']").first().click();
        page.waitForURL(Pattern.compile(".*/groepen/.+"));
        var search = page.locator(".shell__bottom a", new Page.LocatorOptions().setHasText("Zoeken"));

        search.click();

        page.waitForURL(Pattern.compile(".*/zoeken\\?groep=.*"));
        assertThat(search).hasAttribute("aria-current", "page");
        var first = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Zoek in"))
                .getByRole(AriaRole.RADIO);
        assertThat(first.first()).isChecked();
        assertThat(page.getByRole(AriaRole.COMBOBOX).first()).isFocused();
    }

    private static Locator order(Page page, String name) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Page search(Page page, String question) {
        signIn(page, "Anouk");
        open(page, "/app/zoeken?" + question);
        page.locator(".search-hit").first().waitFor();
        return page;
    }
}

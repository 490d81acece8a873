package nl.leerkring.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold on every screen: axe finds nothing, nothing hangs over the edge of a phone, nothing is in English. */
class EveryScreenBrowserTest extends BrowserTest {

    private static final String GROUP = "/app/groepen/doorontwikkeling-sociale-wijkteams";

    private static final String REGION = "/app/beheer/regio/zuid-holland-zuid";

    // Words that Vaadin's own texts and untranslated keys would bring, and that are no Dutch words.
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|and|with|your|please|loading|search|close|cancel|save|required|select|clear|toggle|menu button)\\b"
                    + "|!\\{|!nl|\\?\\?",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> SCREENS_OF_THE_PLATFORM = List.of(
            "/app/beheer",
            "/app/beheer/synoniemen",
            "/app/beheer/woorddelen",
            "/app/beheer/zoeken",
            "/app/beheer/logboek",
            "/app/beheer/inlezen",
            "/app/ik/sleutels");

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyScreenIsAccessibleOnADesk(ColorScheme scheme) {
        var page = window(1280, 900, scheme);
        for (var path : publicScreens()) {
            open(page, path);
            assertAccessible(page);
        }
        onEveryScreen(page, path -> assertAccessible(page));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyFormOfARegionIsAccessibleFitsAPhoneAndIsInDutch(ColorScheme scheme) {
        var page = window(360, 740, scheme);
        signIn(page, "Beheer");
        for (var ask : List.of(
                "Namen wijzigen",
                "Gemeente toevoegen",
                "Organisatie toevoegen",
                "Team toevoegen",
                "Iemand binnenlaten",
                "Coördinator benoemen",
                "Thema toevoegen")) {
            open(page, REGION);
            button(page, ask).click();
            page.locator("vaadin-dialog[opened] vaadin-button").first().waitFor();
            assertAccessible(page);
            assertThat(overhang(page)).as(ask).isLessThanOrEqualTo(0);
            assertThat(englishOn(page)).as(ask).isEmpty();
        }
    }

    @Test
    void noScreenIsWiderThanAPhone() {
        var page = phone();
        var tooWide = new ArrayList<String>();
        onEveryScreen(page, path -> {
            var overhang = overhang(page);
            if (overhang > 0) {
                tooWide.add(path + " by " + overhang);
            }
        });

        assertThat(tooWide).isEmpty();
    }

    /** Looks at every screen of the workplace, each with the eyes of somebody who has it. */
    private void onEveryScreen(Page page, Consumer<String> look) {
        signIn(page, "Karim");
        look(page, workplaceScreens(page), look);
        signIn(page, "Jolanda");
        look(page, screensOfARegion(page), look);
        signIn(page, "Beheer");
        look(page, SCREENS_OF_THE_PLATFORM, look);
    }

    private void look(Page page, List<String> paths, Consumer<String> look) {
        for (var path : paths) {
            open(page, path);
            look.accept(path);
        }
    }

    private static int overhang(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    @Test
    void noEnglishShowsOnADutchScreen() {
        var page = desk();
        onEveryScreen(page, path -> assertThat(englishOn(page)).as(path).isEmpty());
    }

    private static List<String> englishOn(Page page) {
        var shown = (String) page.evaluate("document.body.innerText + ' ' + [...document.querySelectorAll("
                + "'[aria-label],[title],[placeholder]')].map(e => (e.getAttribute('aria-label') ?? '') + ' '"
                + " + (e.getAttribute('title') ?? '') + ' ' + (e.getAttribute('placeholder') ?? '')).join(' ')");
        return ENGLISH.matcher(shown).results().map(found -> found.group()).toList();
    }

    /** What coordinators and administrators see besides. */
    private List<String> screensOfARegion(Page page) {
        open(page, REGION);
        var person = page.locator("main a[href*='beheer/mensen/']").first().getAttribute("href");
        return List.of("/app/beheer", REGION, "/app/" + person, GROUP + "/beheer");
    }

    private static List<String> publicScreens() {
        return List.of("/", "/en", "/inloggen", "/zoeken?q=huisarts", "/bestaat-niet", "/welkom/bestaat-niet");
    }

    /** One address of every kind, found by following the links of the sample. */
    private List<String> workplaceScreens(Page page) {
        var screens = new ArrayList<>(List.of(
                "/app/",
                "/app/groepen",
                GROUP,
                "/app/delen",
                "/app/zoeken",
                "/app/zoeken?q=huisarts",
                "/app/ik",
                "/app/code",
                "/app/bestaat-niet"));
        open(page, GROUP);
        for (var kind : List.of("bijeenkomsten/", "vragen/", "bijdragen/", "bevindingen/", "opbrengsten/")) {
            var reading = "main a[href*='" + kind + "']:not([href*='nieuw']):not([href*='bewerken'])";
            var link = page.locator(reading).first().getAttribute("href");
            screens.add("/app/" + link);
        }
        for (var work : List.of("bevindingen/nieuw", "/bewerken", "opbrengsten/nieuw")) {
            var link = page.locator("main a[href*='" + work + "']").first().getAttribute("href");
            screens.add("/app/" + link);
        }
        screens.addAll(planningScreens(page));
        return screens;
    }

    private List<String> planningScreens(Page page) {
        var plan = "/app/" + page.locator("main a[href$='/plan']").first().getAttribute("href");
        var screens = new ArrayList<>(List.of(GROUP + "/nieuw-traject", plan));
        open(page, plan);
        for (var work : List.of("/nieuwe-bijeenkomst", "/wijzigen")) {
            var link = page.locator("main a[href$='" + work + "']").first().getAttribute("href");
            screens.add("/app/" + link);
        }
        return screens;
    }
}

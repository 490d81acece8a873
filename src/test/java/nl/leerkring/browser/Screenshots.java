package nl.leerkring.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Makes the pictures in docs/screenshots; only {@code docs/screenshots.sh} runs it. */
class Screenshots extends BrowserTest {

    private static final Path FOLDER = Path.of("docs", "screenshots");
    private static final String GROUP = "/app/groepen/doorontwikkeling-sociale-wijkteams";

    private record Screen(int width, int height, String name) {}

    private static final Screen DESK = new Screen(1280, 900, "desk");
    private static final Screen PHONE = new Screen(360, 740, "telefoon");

    @Test
    void everyScreenHasItsPicture() throws Exception {
        Files.createDirectories(FOLDER);
        for (var screen : new Screen[] {DESK, PHONE}) {
            for (var scheme : Map.of("licht", ColorScheme.LIGHT, "donker", ColorScheme.DARK)
                    .entrySet()) {
                var page = window(screen.width(), screen.height(), scheme.getValue());
                shoot(page, "/", "voordeur", screen, scheme.getKey());
                shoot(page, "/inloggen", "inloggen", screen, scheme.getKey());
                signIn(page, "Karim");
                shoot(page, "/app/", "start", screen, scheme.getKey());
                shoot(page, GROUP, "groep", screen, scheme.getKey());
                shoot(page, linked(page, "bijeenkomsten/"), "bijeenkomst", screen, scheme.getKey());
                shoot(page, linked(page, "vragen/"), "hoofdvraag", screen, scheme.getKey());
                shoot(page, linked(page, "bijdragen/"), "bijdrage", screen, scheme.getKey());
                shoot(page, linked(page, "bevindingen/"), "bevinding", screen, scheme.getKey());
                shoot(page, linked(page, "bevindingen/nieuw"), "bevinding-schrijven", screen, scheme.getKey());
                shoot(page, linked(page, "opbrengsten/"), "opbrengst", screen, scheme.getKey());
                shoot(page, "/app/delen", "delen", screen, scheme.getKey());
                shoot(page, "/app/zoeken?q=huisarts", "zoeken", screen, scheme.getKey());
                shoot(page, "/app/ik", "ik", screen, scheme.getKey());
                shoot(page, linked(page, "/plan"), "plannen", screen, scheme.getKey());
                signIn(page, "Jolanda");
                shoot(page, "/app/beheer/regio/zuid-holland-zuid", "regio", screen, scheme.getKey());
                signIn(page, "Beheer");
                shoot(page, "/app/beheer/synoniemen", "synoniemen", screen, scheme.getKey());
                shoot(page, "/app/beheer/woorddelen", "woorddelen", screen, scheme.getKey());
            }
        }

        assertThat(FOLDER.resolve("groep-desk-licht.png")).isNotEmptyFile();
    }

    private String linked(Page page, String kind) {
        open(page, GROUP);
        var reading = kind.endsWith("/") ? ":not([href*='nieuw']):not([href*='bewerken'])" : "";
        return "/app/"
                + page.locator("main a[href*='" + kind + "']" + reading).first().getAttribute("href");
    }

    private void shoot(Page page, String path, String name, Screen screen, String scheme) {
        open(page, path);
        page.screenshot(
                new ScreenshotOptions().setPath(FOLDER.resolve(name + "-" + screen.name() + "-" + scheme + ".png")));
    }
}

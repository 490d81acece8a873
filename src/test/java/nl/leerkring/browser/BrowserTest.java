package nl.leerkring.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A test in a real browser against the packaged application. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserTest {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--no-first-run",
            "--disable-component-update",
            "--disable-sync");

    final RunningLeerkring leerkring = RunningLeerkring.shared();
    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;

    @BeforeAll
    void launch() {
        playwright = Playwright.create();
        var options = new LaunchOptions().setArgs(QUIET);
        Optional.ofNullable(System.getenv("LEERKRING_CHROMIUM")).map(Path::of).ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    @AfterAll
    void close() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void closeWindows() {
        if (context != null) {
            context.close();
        }
    }

    /** A fresh browser of 360 pixels wide, as on Anouk's phone. */
    Page phone() {
        return window(360, 740, ColorScheme.LIGHT);
    }

    /** A fresh browser as on a desk. */
    Page desk() {
        return window(1280, 900, ColorScheme.LIGHT);
    }

    /** A fresh phone that is touched: without mouse, with taps and a finger that scrolls. */
    Page touchScreen() {
        return open(new Browser.NewContextOptions()
                .setViewportSize(390, 780)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    Page window(int width, int height, ColorScheme scheme) {
        return open(
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
    }

    private Page open(Browser.NewContextOptions options) {
        closeWindows();
        context = browser.newContext(options);
        return context.newPage();
    }

    BrowserContext context() {
        return context;
    }

    /** Signs in with one click as a sample person, by first name. */
    void signIn(Page page, String name) {
        page.navigate(leerkring.url("/inloggen"));
        page.locator("button", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        page.waitForURL("**/app/**");
        page.locator("h1").waitFor();
    }

    void open(Page page, String path) {
        page.navigate(leerkring.url(path));
        page.locator("h1").waitFor();
    }

    Locator button(Page page, String text) {
        return page.locator("vaadin-button, button, a.action-link", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    Locator button(Locator within, String text) {
        return within.locator("vaadin-button, button", new Locator.LocatorOptions().setHasText(text))
                .first();
    }

    /** Fails when axe finds anything against WCAG 2.0 to 2.2, A or AA. */
    void assertAccessible(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(found)
                .as(page.url())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }
}

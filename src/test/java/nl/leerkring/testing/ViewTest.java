package nl.leerkring.testing;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import nl.leerkring.access.People;
import nl.leerkring.audience.Reader;
import nl.leerkring.ui.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A test on screens with the real services behind them, without a browser: every {@link #signIn} is somebody's own window. */
public abstract class ViewTest extends ModuleTest {

    /** The heading of a page that does not exist, or not for this reader. */
    protected static final String NOT_HERE = "Deze pagina is er niet";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private People everybody;

    private SecuredBrowserlessApplicationContext<Authentication> app;

    @BeforeEach
    void openTheApplication() {
        app = SpringBrowserlessApplicationContext.createSecured(spring, "nl.leerkring");
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    /** A window of this reader, in front of all others; {@link BrowserlessUIContext#activate} brings another one back. */
    protected BrowserlessUIContext signIn(Reader reader) {
        var address = everybody.greeting(reader).orElseThrow().email();
        var person = accounts.loadUserByUsername(address);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        var window = app.newUser(authentication).newWindow();
        window.activate();
        return window;
    }

    /** A window of this person at this address. */
    protected BrowserlessUIContext open(String path, Reader reader) {
        var window = signIn(reader);
        window.getUI().navigate(path);
        return window;
    }

    protected static String title(BrowserlessUIContext window) {
        return window.find(H1.class).single().getText();
    }

    /** All words on the page. */
    protected static String words(BrowserlessUIContext window) {
        return words(window, Page.class);
    }

    /** All words in the only component of this type. */
    protected static String words(BrowserlessUIContext window, Class<? extends Component> type) {
        return window.find(type).single().getElement().getTextRecursively();
    }

    /** What the buttons on the page say. */
    protected static List<String> buttons(BrowserlessUIContext window) {
        return window.find(Button.class).all().stream().map(Button::getText).toList();
    }

    /** Presses the only button that says this. */
    protected static void press(BrowserlessUIContext window, String text) {
        window.find(Button.class).withText(text).single().click();
    }
}

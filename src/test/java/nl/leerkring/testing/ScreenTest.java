package nl.leerkring.testing;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
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

/** A test on real screens over the real services, without a browser. */
public abstract class ScreenTest extends ModuleTest {

    protected static final String NOT_HERE = "Deze pagina is er niet";

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private People people;

    private SecuredBrowserlessApplicationContext<Authentication> app;

    @BeforeEach
    void openApplication() {
        app = SpringBrowserlessApplicationContext.createSecured(spring, "nl.leerkring");
    }

    @AfterEach
    void closeApplication() {
        app.close();
    }

    /** A window of this person at this address. */
    protected BrowserlessUIContext open(String path, Reader reader) {
        var person = accounts.loadUserByUsername(
                people.greeting(reader).orElseThrow().email());
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        var window = app.newUser(authentication).newWindow();
        window.activate();
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
}

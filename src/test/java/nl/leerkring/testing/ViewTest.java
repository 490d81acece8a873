package nl.leerkring.testing;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import nl.leerkring.access.People;
import nl.leerkring.audience.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A test on screens with the real services behind them, without a browser: every {@link #signIn} is somebody's own window. */
public abstract class ViewTest extends ModuleTest {

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
}

package nl.leerkring.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.leerkring.access.IssuingTokens;
import nl.leerkring.audience.Reader;
import nl.leerkring.testing.ModuleTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;

class TokensViewTest extends ModuleTest {

    @Autowired
    private ApplicationContext spring;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private IssuingTokens tokens;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BrowserlessUIContext window;
    private Reader petra;

    @BeforeEach
    void open() {
        petra = as("petra");
        tokens.own(petra).forEach(token -> tokens.revoke(token.id(), petra));
        app = SpringBrowserlessApplicationContext.createSecured(spring, "nl.leerkring");
        var person = accounts.loadUserByUsername("petra@voorbeeld.leerkring.nl");
        window = app.newUser(UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()))
                .newWindow();
        window.navigate("ik/sleutels", TokensView.class);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void secretIsShownOnceAndTheKeyIsListed() {
        name().setValue("Werkblad");
        click("Sleutel maken");

        assertThat(window.find(Code.class).single().getText()).startsWith("lk_");
        assertThat(rows()).singleElement().asString().contains("Werkblad", "alleen lezen", "nog niet gebruikt");

        window.navigate("zoeken", Component.class);
        window.navigate("ik/sleutels", TokensView.class);
        assertThat(window.find(Code.class).all()).isEmpty();
    }

    @Test
    void keyWithoutANameIsNotMadeAndTheFieldSaysWhy() {
        name().setValue("  ");
        click("Sleutel maken");

        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getErrorMessage()).isEqualTo("Schrijf op waarvoor deze sleutel is.");
        assertThat(tokens.own(petra)).isEmpty();
    }

    private TextField name() {
        return window.find(TextField.class).single();
    }

    private List<String> rows() {
        return window.find(ListItem.class).all().stream()
                .filter(item ->
                        item.getParent().filter(TokenList.class::isInstance).isPresent())
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private void click(String text) {
        window.find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }
}

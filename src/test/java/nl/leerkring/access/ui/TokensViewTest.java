package nl.leerkring.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.leerkring.access.IssuingTokens;
import nl.leerkring.audience.Reader;
import nl.leerkring.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TokensViewTest extends ViewTest {

    @Autowired
    private IssuingTokens tokens;

    private BrowserlessUIContext window;
    private Reader petra;

    @BeforeEach
    void openTheKeys() {
        petra = as("petra");
        tokens.own(petra).forEach(token -> tokens.revoke(token.id(), petra));
        window = signIn(petra);
        window.navigate("ik/sleutels", TokensView.class);
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

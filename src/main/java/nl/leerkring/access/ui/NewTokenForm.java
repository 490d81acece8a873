package nl.leerkring.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.leerkring.access.NewToken;
import nl.leerkring.access.TokenScope;
import nl.leerkring.ui.RadioChoice;
import org.jspecify.annotations.Nullable;

/** What somebody wants of a new key: a name, what it may do, and how long. */
class NewTokenForm extends Div {

    private final TextField name = new TextField();
    private final RadioChoice<TokenScope> scope;
    private final Select<Lifetime> lifetime = new Select<>();
    private final LocalDate today;
    private final transient Consumer<NewToken> onMake;

    /** How long a key works; a day in a calendar asks more of people than it gives. */
    private enum Lifetime {
        MONTH(30),
        QUARTER(90),
        YEAR(365),
        ALWAYS(0);

        private final int days;

        Lifetime(int days) {
            this.days = days;
        }

        private @Nullable LocalDate until(LocalDate today) {
            return days == 0 ? null : today.plusDays(days);
        }
    }

    NewTokenForm(LocalDate today, Consumer<NewToken> onMake) {
        this.today = today;
        this.onMake = onMake;
        addClassName("access-keys__form");
        scope = new RadioChoice<TokenScope>(say("scope"), chosen -> {}).styled("access-keys__scope");
        for (var each : TokenScope.values()) {
            scope.option(each, "share-line__choice", say("scope." + each), say("scope." + each + ".means"));
        }
        scope.choose(TokenScope.READ);
        name.setLabel(say("name"));
        name.setHelperText(say("nameHelp"));
        name.setMaxLength(NewToken.LONGEST_NAME);
        lifetime.setLabel(say("lifetime"));
        lifetime.setItems(Lifetime.values());
        lifetime.setItemLabelGenerator(each -> say("lifetime." + each));
        lifetime.setValue(Lifetime.YEAR);
        var make = new Button(say("make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(name, scope, lifetime, make);
    }

    private void make() {
        var blank = name.getValue().isBlank();
        name.setInvalid(blank);
        name.setErrorMessage(blank ? say("nameEmpty") : "");
        var may = scope.chosen();
        if (!blank && may != null) {
            onMake.accept(new NewToken(name.getValue(), may, lifetime.getValue().until(today)));
        }
    }

    private String say(String word) {
        return getTranslation("access.ui.NewTokenForm." + word);
    }
}

package nl.leerkring.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.access.TokenSummary;
import nl.leerkring.ui.Dates;

/** The keys somebody has, each with the way to take it back. */
class TokenList extends UnorderedList {

    private final transient Consumer<TokenSummary> onRevoke;

    TokenList(List<TokenSummary> tokens, Consumer<TokenSummary> onRevoke) {
        this.onRevoke = onRevoke;
        addClassName("access-keys__list");
        tokens.forEach(token -> add(row(token)));
    }

    private ListItem row(TokenSummary token) {
        var name = new Span(token.name());
        name.addClassName("access-keys__name");
        var facts = new Span(facts(token));
        facts.addClassName("access-keys__facts");
        var revoke = new Button(say("revoke"), click -> ask(token));
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.setAriaLabel(getTranslation("access.ui.TokenList.revokeNamed", token.name()));
        var row = new ListItem(new Div(name, facts), revoke);
        row.setClassName("access-keys__item--expired", token.expired());
        return row;
    }

    private String facts(TokenSummary token) {
        var made = getTranslation("access.ui.TokenList.made", Dates.day(token.createdOn(), getLocale()));
        var used = token.lastUsedOn() == null
                ? say("unused")
                : getTranslation("access.ui.TokenList.used", Dates.day(token.lastUsedOn(), getLocale()));
        return Stream.of(say("scope." + token.scope()), made, used, expiry(token))
                .collect(Collectors.joining(" · "));
    }

    private String expiry(TokenSummary token) {
        if (token.expiresOn() == null) {
            return say("always");
        }
        var word = token.expired() ? "access.ui.TokenList.expired" : "access.ui.TokenList.until";
        return getTranslation(word, Dates.day(token.expiresOn(), getLocale()));
    }

    /** Asked first, because the program that has the key stops at once and the key never comes back. */
    private void ask(TokenSummary token) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("access.ui.TokenList.revokeNamed", token.name()));
        dialog.setText(say("revokeMeans"));
        dialog.setConfirmText(say("revoke"));
        dialog.setCancelText(say("keep"));
        dialog.setCancelable(true);
        dialog.addConfirmListener(confirmed -> onRevoke.accept(token));
        dialog.open();
    }

    private String say(String word) {
        return getTranslation("access.ui.TokenList." + word);
    }
}

package nl.leerkring.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.access.IssuingTokens;
import nl.leerkring.access.NewToken;
import nl.leerkring.access.TokenSummary;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.Notice;
import nl.leerkring.ui.Page;

/** One's own access keys: which programs read or write on one's behalf. */
@Route("ik/sleutels")
@PermitAll
class TokensView extends Page implements BeforeEnterObserver {

    private final transient IssuingTokens tokens;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();
    private final transient Clock clock;
    private final Div happened = new Div();
    private final Div form = new Div();
    private final Div list = new Div();

    TokensView(IssuingTokens tokens, Clock clock, CurrentReader current) {
        this.tokens = tokens;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        begin(say("title")).under(new Anchor("ik", say("back"))).saying(say("sub"));
        happened.removeAll();
        add(happened, section(say("new"), form), section(say("yours"), list));
        show();
    }

    private void make(NewToken wanted) {
        var issued = tokens.issue(wanted, reader);
        var secret = new Code(issued.secret());
        secret.addClassName("access-keys__secret");
        tell(Notice.success(getTranslation("access.ui.TokensView.made", wanted.name()), secret));
    }

    private void revoke(TokenSummary token) {
        tokens.revoke(token.id(), reader);
        tell(Notice.success(getTranslation("access.ui.TokensView.revoked", token.name())));
    }

    private void tell(Notice notice) {
        happened.removeAll();
        happened.add(notice);
        happened.scrollIntoView();
        show();
    }

    private void show() {
        var own = tokens.own(reader);
        form.removeAll();
        form.add(
                own.size() < IssuingTokens.MOST
                        ? new NewTokenForm(today(), this::make)
                        : new Paragraph(getTranslation("access.ui.TokensView.enough", IssuingTokens.MOST)));
        list.removeAll();
        list.add(own.isEmpty() ? new Empty("lock", say("none"), say("noneHelp")) : new TokenList(own, this::revoke));
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    private String say(String word) {
        return getTranslation("access.ui.TokensView." + word);
    }
}

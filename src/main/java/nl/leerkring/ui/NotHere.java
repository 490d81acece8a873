package nl.leerkring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;

/** The page for what does not exist, or is not for this reader: from outside the two look the same. */
@ParentLayout(Shell.class)
@PermitAll
class NotHere extends Page {

    NotHere() {
        begin(getTranslation("ui.NotHere.title")).saying(getTranslation("ui.NotHere.sentence"));
        var actions = new Div(ActionLink.primary("", getTranslation("ui.NotHere.home")));
        actions.addClassName("page__actions");
        add(actions);
    }
}

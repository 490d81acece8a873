package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerkring.ui.HeaderPart;
import nl.leerkring.ui.Icon;

/** The one thing to do from everywhere: leave an experience. */
@SpringComponent
class ShareButton implements HeaderPart {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component component() {
        var link = new Anchor(ContributionsNavigation.SHARE);
        link.add(new Icon("plus"), new Span(UI.getCurrent().getTranslation("contributions.ui.ShareButton.share")));
        link.addClassName("shell__share");
        return link;
    }
}

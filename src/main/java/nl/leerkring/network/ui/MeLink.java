package nl.leerkring.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerkring.ui.HeaderPart;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.WhoIsHere;

/** Who is signed in, leading to the profile. */
@SpringComponent
class MeLink implements HeaderPart {

    private final WhoIsHere who;

    MeLink(WhoIsHere who) {
        this.who = who;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component component() {
        var link = new Anchor("ik");
        link.add(new Icon("me"), new Span(who.firstName()));
        link.addClassName("shell__me");
        return link;
    }
}

package nl.leerkring.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leerkring.access.IssuedLink;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Notice;

/** A link that is handed over: shown this once, with what to do with it. */
class HandedLink extends Div {

    HandedLink(String name, IssuedLink link) {
        var address = new Code(link.address());
        address.addClassName("handed-link");
        var until = Dates.date(link.until(), getLocale());
        var said = Notice.success(
                getTranslation("network.ui.HandedLink.give", name),
                address,
                copy(link.address()),
                new Paragraph(getTranslation("network.ui.HandedLink.once", until)));
        add(said);
    }

    /** Not every browser lets a page write there; the link stands beside it to be taken by hand. */
    private Div copy(String address) {
        var copied = new Span();
        copied.getElement().setAttribute("role", "status");
        var button = new Button(getTranslation("network.ui.HandedLink.copy"), new Icon("document"));
        Clipboard.onClick(button)
                .writeText(
                        address,
                        done -> copied.setText(getTranslation("network.ui.HandedLink.copied")),
                        refused -> copied.setText(getTranslation("network.ui.HandedLink.byHand")));
        var row = new Div(button, copied);
        row.addClassName("page__actions");
        return row;
    }
}

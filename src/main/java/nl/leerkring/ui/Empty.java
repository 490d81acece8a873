package nl.leerkring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** An empty place that teaches: what belongs here, and how it gets here. */
public class Empty extends Div {

    public Empty(String icon, String title, String sentence, Component... actions) {
        addClassName("empty");
        add(new Icon(icon), new H3(title), new Paragraph(sentence));
        add(actions);
    }
}

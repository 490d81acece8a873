package nl.leerkring.findings.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** The chosen words, marked between the words that stood around them. */
public class QuotedWords extends Paragraph {

    public QuotedWords(String before, String words, String after) {
        addClassName("quote__words");
        getElement().appendChild(Element.createText(before), marked(words), Element.createText(after));
    }

    private static Element marked(String words) {
        var mark = new Element("mark");
        mark.setText(words);
        return mark;
    }
}

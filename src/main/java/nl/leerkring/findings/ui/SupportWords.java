package nl.leerkring.findings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import nl.leerkring.findings.Support;
import nl.leerkring.ui.Icon;

/** On how much a finding rests, in words: who stands behind it, what speaks against it, and who was not heard. */
public class SupportWords extends Div {

    public SupportWords(Support support) {
        addClassName("finding__support");
        add(new Paragraph(standsBehind(support)));
        if (support.qualifying() > 0 || support.contradicting() > 0) {
            add(new Paragraph(
                    getTranslation("findings.ui.SupportWords.against", support.qualifying(), support.contradicting())));
        }
        if (!support.isEmpty()) {
            addWhoIsMissing(support);
        }
    }

    private String standsBehind(Support support) {
        return getTranslation(
                "findings.ui.SupportWords.behind",
                support.contributions(),
                support.people(),
                support.nameless(),
                support.teams(),
                support.municipalities());
    }

    private void addWhoIsMissing(Support support) {
        support.onlyHeardFrom()
                .map(role -> getTranslation("findings.ui.SupportWords.role." + role))
                .ifPresent(role -> add(remark(getTranslation("findings.ui.SupportWords.only", role))));
        if (!support.notHeard().isEmpty()) {
            var circles = support.notHeard().stream()
                    .map(circle -> getTranslation("findings.ui.SupportWords.circle." + circle))
                    .collect(Collectors.joining(", "));
            add(remark(getTranslation("findings.ui.SupportWords.notHeard", circles)));
        }
    }

    private static Component remark(String sentence) {
        var remark = new Paragraph(new Icon("people"), new Span(sentence));
        remark.addClassName("finding__not-heard");
        return remark;
    }
}

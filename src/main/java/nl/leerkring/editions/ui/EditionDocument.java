package nl.leerkring.editions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.contributions.ui.Bylines;
import nl.leerkring.contributions.ui.PlainText;
import nl.leerkring.editions.LearningYield;
import nl.leerkring.editions.LearningYield.About;
import nl.leerkring.editions.LearningYield.Source;
import nl.leerkring.findings.FindingKind;
import nl.leerkring.ui.Dates;

/** The learning yield as a document: who worked together, what they asked, what they learnt, and the numbered sources. */
class EditionDocument extends Article {

    private final transient LearningYield content;
    private final transient Links links;

    EditionDocument(Component cover, LearningYield content, Links links) {
        this.content = content;
        this.links = links;
        addClassName("edition");
        add(cover);
        if (!content.introduction().isEmpty()) {
            add(new PlainText(content.introduction()));
        }
        add(workedTogether(content.about()));
        addQuestions();
        for (var kind : FindingKind.values()) {
            addFindings(kind);
        }
        addSources();
    }

    private Section section(String heading, Component... parts) {
        var section = new Section(new H2(heading));
        section.addClassName("edition__section");
        section.add(parts);
        return section;
    }

    private Section workedTogether(About about) {
        var section = section(
                getTranslation("editions.ui.EditionDocument.together"),
                new Paragraph(getTranslation(
                        "editions.ui.EditionDocument.people",
                        Dates.month(about.begins(), getLocale()),
                        Dates.month(about.ends(), getLocale()),
                        about.people(),
                        about.group())));
        if (!about.roles().isEmpty()) {
            section.add(new Paragraph(getTranslation("editions.ui.EditionDocument.roles", roles(about))));
        }
        if (!about.organisations().isEmpty()) {
            var names = String.join(", ", about.organisations());
            section.add(new Paragraph(getTranslation("editions.ui.EditionDocument.organisations", names)));
        }
        return section;
    }

    private String roles(About about) {
        return about.roles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(role -> getTranslation("perspective." + role.getKey()) + " (" + role.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private void addQuestions() {
        if (!content.questions().isEmpty()) {
            var list = new OrderedList();
            content.questions().forEach(question -> list.add(new ListItem(question)));
            add(section(getTranslation("editions.ui.EditionDocument.questions"), list));
        }
    }

    private void addFindings(FindingKind kind) {
        var learnt = content.of(kind);
        if (!learnt.isEmpty()) {
            var section = section(getTranslation("editions.ui.EditionDocument." + kind));
            learnt.forEach(each -> section.add(new LearntItem(each, links)));
            add(section);
        }
    }

    private void addSources() {
        if (content.sources().isEmpty() && content.notShown() == 0) {
            return;
        }
        var section = section(getTranslation("editions.ui.EditionDocument.sources"));
        if (!content.sources().isEmpty()) {
            var list = new OrderedList();
            list.addClassName("edition__sources");
            content.sources().forEach(source -> list.add(source(source)));
            section.add(list);
        }
        if (content.notShown() > 0) {
            section.add(new Paragraph(getTranslation("editions.ui.EditionDocument.notShown", content.notShown())));
        }
        add(section);
    }

    private ListItem source(Source source) {
        var item = new ListItem(new Span(getTranslation(
                "editions.ui.EditionDocument.source",
                getTranslation("kind." + source.kind()),
                Bylines.line(source.byline(), this),
                Dates.day(source.sharedOn(), getLocale()))));
        item.setId(EditionsNavigation.sourceMark(source.number()));
        links.source(source).ifPresent(link -> item.add(new Span(" "), link));
        if (links.isWithdrawn(source)) {
            item.add(new Span(" · " + getTranslation("editions.ui.EditionDocument.withdrawn")));
        }
        return item;
    }
}

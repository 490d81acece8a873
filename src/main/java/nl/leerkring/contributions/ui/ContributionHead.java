package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.contributions.ContributionPage;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Kind;
import nl.leerkring.vocabulary.Vocabulary;

/** Above the words: kind, who and where, when, who may read it, and under which themes. */
class ContributionHead extends Header {

    ContributionHead(ContributionPage page, Vocabulary vocabulary) {
        addClassName("thing__head");
        var summary = page.summary();
        var meta = new Paragraph(
                part("me", Bylines.line(summary.byline(), this)),
                part("calendar", Dates.day(summary.sharedAt(), getLocale())),
                part(
                        "lock",
                        getTranslation("contributions.ui.ContributionHead."
                                + page.audience().scope())));
        meta.addClassName("thing__meta");
        add(new Kind(summary.kind().name()), meta);
        var words = marks(page, vocabulary);
        if (!words.isEmpty()) {
            var marks = new Paragraph(part("theme", words));
            marks.addClassName("thing__meta");
            add(marks);
        }
    }

    private static Span part(String icon, String text) {
        return new Span(new Icon(icon), new Span(text));
    }

    private String marks(ContributionPage page, Vocabulary vocabulary) {
        var themes = vocabulary.titles(page.themes()).values().stream().sorted();
        var lines = page.lines().stream().sorted().map(line -> getTranslation("line." + line));
        var reach = Stream.ofNullable(page.reach()).map(each -> getTranslation("reach." + each));
        var level = Stream.ofNullable(page.level()).map(each -> getTranslation("level." + each));
        return Stream.of(themes, lines, reach, level).flatMap(each -> each).collect(Collectors.joining(" · "));
    }
}

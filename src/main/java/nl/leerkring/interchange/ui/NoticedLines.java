package nl.leerkring.interchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.interchange.ImportReport;
import nl.leerkring.interchange.ImportReport.Noticed;
import nl.leerkring.safeguard.PersonalDataKind;
import nl.leerkring.ui.Notice;

/** The lines in which may be what points to a resident: where to look and for what, never the words. */
class NoticedLines extends Div {

    private static final int SHOWN = 20;

    NoticedLines(ImportReport report) {
        var all = report.personalDataLines().size() + report.personalDataLinesOmitted();
        add(Notice.warning(say("title", all, counts(report.personalData()))), lines(report));
        var more = all - Math.min(SHOWN, report.personalDataLines().size());
        if (more > 0) {
            add(new Paragraph(say("more", more)));
        }
    }

    private UnorderedList lines(ImportReport report) {
        var list = new UnorderedList();
        list.addClassName("import__refusals");
        report.personalDataLines().stream().limit(SHOWN).forEach(noticed -> list.add(line(noticed)));
        return list;
    }

    private ListItem line(Noticed noticed) {
        return new ListItem(say("line", String.valueOf(noticed.line()), names(noticed.kinds())));
    }

    private String names(Collection<PersonalDataKind> kinds) {
        return kinds.stream().sorted().map(kind -> say(kind.name())).collect(Collectors.joining(", "));
    }

    private String counts(Map<PersonalDataKind, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(count -> say("count", say(count.getKey().name()), count.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String say(String word, Object... values) {
        return getTranslation("interchange.ui.NoticedLines." + word, values);
    }
}

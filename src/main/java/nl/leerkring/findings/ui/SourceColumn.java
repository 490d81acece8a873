package nl.leerkring.findings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionSummary;
import nl.leerkring.findings.Quote;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.FocusStop;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Notice;
import org.jspecify.annotations.Nullable;

/** The left column of the desk: what the group brought in during the cycle, narrowed to what is needed now. */
class SourceColumn extends Div {

    /** A cycle of a year has some hundreds; the filters narrow them without asking again. Beyond these, the column says so. */
    static final int MOST = 500;

    private static final int PAGE = 25;

    private final transient List<ContributionSummary> contributions;
    private final transient SourceItem.Desk desk;
    private final SourceFilters filters;
    private final FocusStop title = new FocusStop("h2");
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private final Div none = new Div();
    private final List<SourceItem> items = new ArrayList<>();
    private List<Quote> quotes = List.of();
    private int shown = PAGE;

    /** The questions of the cycle, and the one that was asked for. */
    record Asked(List<QuestionSummary> questions, @Nullable QuestionId chosen) {}

    SourceColumn(List<ContributionSummary> contributions, Asked asked, SourceItem.Desk desk) {
        this.contributions = contributions;
        this.desk = desk;
        this.filters = new SourceFilters(asked.questions(), asked.chosen(), this::narrow);
        addClassName("condense__sources");
        list.addClassName("source-list");
        more.addClickListener(click -> showMore());
        title.setText(getTranslation("findings.ui.SourceColumn.title"));
        add(title, filters);
        if (contributions.size() >= MOST) {
            add(Notice.info(getTranslation("findings.ui.SourceColumn.most", MOST)));
        }
        add(list, none, more);
        showList();
    }

    /** The way here from the finding, where the one lies under the other. */
    Button way() {
        var way = new Button(getTranslation("findings.ui.SourceColumn.way"), new Icon("quote"), click -> title.focus());
        way.addClassName("condense__way");
        return way;
    }

    private void narrow() {
        shown = PAGE;
        showList();
    }

    private void showMore() {
        shown += PAGE;
        showList();
    }

    private void showList() {
        var found = contributions.stream().filter(filters::lets).toList();
        items.clear();
        found.stream().limit(shown).forEach(each -> items.add(new SourceItem(each, desk)));
        list.removeAll();
        items.forEach(list::add);
        none.removeAll();
        if (found.isEmpty()) {
            none.add(new Empty("search", none("title"), none("help")));
        }
        more.setVisible(found.size() > shown);
        more.setText(getTranslation("findings.ui.SourceColumn.more", found.size() - shown));
        show(quotes);
    }

    private String none(String word) {
        var key = contributions.isEmpty() ? "findings.ui.SourceColumn.empty." : "findings.ui.SourceColumn.none.";
        return getTranslation(key + word);
    }

    /** Marks the sources that the finding quotes. */
    void show(List<Quote> quotes) {
        this.quotes = quotes;
        items.forEach(item -> item.show(quotes));
    }

    /** Opens one source, as when somebody comes back to where they were reading. */
    void open(ContributionId source) {
        item(source).ifPresent(SourceItem::open);
    }

    private Optional<SourceItem> item(ContributionId source) {
        return items.stream().filter(item -> item.contribution().equals(source)).findFirst();
    }
}

package nl.leerkring.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.search.SearchHit;
import nl.leerkring.search.SearchPage;
import nl.leerkring.search.SearchResult;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.FocusStop;
import nl.leerkring.ui.Notice;

/** What was found: how much, under which filters, and one page of it. */
class Results extends Div {

    private final Consumer<SearchAddress> onAsk;
    private final FocusStop count = new FocusStop("h2");
    private final FilterChips chips;
    private final Div found = new Div();

    /**
     * @param onAsk runs with the question the reader asks from here
     * @param save keeps the question, beside how much it finds
     */
    Results(Consumer<SearchAddress> onAsk, Component save) {
        this.onAsk = onAsk;
        this.chips = new FilterChips(onAsk);
        addClassName("search-page__results");
        found.addClassName("search-page__results");
        count.addClassName("search-count");
        add(bar(save), found);
    }

    /** The count stays the same element, so that screen readers say it when it changes. */
    private Component bar(Component save) {
        var status = new Div(count);
        status.getElement().setAttribute("role", "status");
        var bar = new Div(status, save, chips);
        bar.addClassName("search-page__bar");
        return bar;
    }

    void show(SearchAddress address, SearchPage page) {
        count.setText(count(address, page.result()));
        chips.show(address, page);
        found.removeAll();
        if (!page.complete()) {
            found.add(Notice.info(getTranslation("search.ui.Results.incomplete")));
        }
        addMeant(address, page.result());
        if (!page.result().hits().isEmpty()) {
            found.add(hits(page.result().hits()));
            addPager(address, page.result());
        } else if (!saysEnough(address, page.result())) {
            found.add(nothing(address, page.result().total()));
        }
        addAlike(page.result());
    }

    /** What was meant, with what that finds below it, helps more than being told to try other words. */
    private static boolean saysEnough(SearchAddress address, SearchResult result) {
        return address.choices() == 0
                && result.meant() != null
                && !result.plainlyAlike().isEmpty();
    }

    private void addMeant(SearchAddress address, SearchResult result) {
        if (result.meant() != null) {
            var better = new Anchor(address.asking(result.meant()).path(), result.meant());
            var meant = new Paragraph(new Text(say("meant") + " "), better, new Text("?"));
            meant.addClassName("search-meant");
            found.add(meant);
        }
    }

    /** Under a heading of its own, for it does not answer. */
    private void addAlike(SearchResult result) {
        var alike = result.plainlyAlike();
        if (!alike.isEmpty()) {
            var heading = new H2(say("alike"));
            heading.addClassName("search-alike");
            found.add(heading, hits(alike));
        }
    }

    private String count(SearchAddress address, SearchResult result) {
        var found = getTranslation(
                address.isNewestFirst() ? "search.ui.Results.newest" : "search.ui.Results.found", result.total());
        var last = last(address, result);
        return address.page() == 0 || address.page() > last
                ? found
                : getTranslation("search.ui.Results.onPage", found, address.page() + 1, last + 1);
    }

    private static int last(SearchAddress address, SearchResult result) {
        return address.query().lastPage(result.total());
    }

    private static Component hits(List<SearchHit> hits) {
        var list = new UnorderedList();
        list.addClassName("search-hits");
        hits.forEach(hit -> list.add(new ListItem(new HitCard(hit))));
        return list;
    }

    private void addPager(SearchAddress address, SearchResult result) {
        var last = last(address, result);
        if (last > 0) {
            found.add(new Pager(address, last));
        }
    }

    /** Says what to try. */
    private Component nothing(SearchAddress address, long total) {
        if (total > 0) {
            return empty("noPage", ActionLink.plain(address.turned(0).path(), say("toFirst")));
        }
        if (address.choices() > 0) {
            var without = new NativeButton(say("withoutFilters"), click -> onAsk.accept(address.withoutFilters()));
            without.addClassName("action-link");
            return empty(address.words().isEmpty() ? "noneUnderFilters" : "noWordsUnderFilters", without);
        }
        return empty(address.words().isEmpty() ? "nothingYet" : "noWords");
    }

    private Component empty(String what, Component... actions) {
        return new Empty("search", say(what), say(what + "Help"), actions);
    }

    private String say(String word) {
        return getTranslation("search.ui.Results." + word);
    }

    void focus() {
        count.focus();
    }
}

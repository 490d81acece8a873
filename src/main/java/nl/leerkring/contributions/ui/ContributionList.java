package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionFilter;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.Empty;
import org.jspecify.annotations.Nullable;

/** Contributions under a filter, newest first, a page at a time, with the way to add one. */
class ContributionList extends Section {

    private static final int PAGE = 12;

    private final transient Services services;
    private final transient ContributionFilter filter;
    private final transient Reader reader;
    private final Div cards = new Div();
    private final Button more = new Button();
    private @Nullable String share;
    private int pages;

    /** Who reads the contributions, and who draws them. */
    record Services(ReadingContributions contributions, ContributionCards cards) {}

    ContributionList(Services services, ContributionFilter filter, Reader reader) {
        this.services = services;
        this.filter = filter;
        this.reader = reader;
        addClassName("page__section");
        cards.addClassName("card-pages");
        more.addClickListener(click -> showNextPage());
    }

    /** Offers the form at this address; without one the reader may not add here. */
    ContributionList inviting(@Nullable String share) {
        this.share = share;
        return this;
    }

    ContributionList show() {
        var total = services.contributions().count(filter, reader);
        add(head(total));
        if (total == 0) {
            add(new Empty(
                    "golden-tip",
                    getTranslation("contributions.ui.ContributionList.none"),
                    getTranslation("contributions.ui.ContributionList.noneHelp")));
        } else {
            add(cards, more);
            showNextPage();
        }
        return this;
    }

    private Div head(long total) {
        var head = new Div(new H2(getTranslation("contributions.ui.ContributionList.title", total)));
        head.addClassName("section__head");
        if (share != null) {
            head.add(ActionLink.plain(share, getTranslation("contributions.ui.ContributionList.share"))
                    .withIcon("plus"));
        }
        return head;
    }

    private void showNextPage() {
        cards.add(services.cards().grid(services.contributions().list(filter, pages++, PAGE, reader), reader, this));
        var left = services.contributions().count(filter, reader) - (long) pages * PAGE;
        more.setText(getTranslation("contributions.ui.ContributionList.more", left));
        more.setVisible(left > 0);
    }
}

package nl.leerkring.editions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.contributions.ui.ContributionsNavigation;
import nl.leerkring.editions.EditionId;
import nl.leerkring.editions.EditionSummary;
import nl.leerkring.editions.ReadingEditions;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.groups.ui.GroupsNavigation;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Page;
import nl.leerkring.ui.RouteIds;

/** A published edition, as it was on the day; its sentences lead back to the findings as they stand now. */
@Route(EditionsNavigation.EDITION)
@PermitAll
class EditionView extends Page implements BeforeEnterObserver {

    private final transient ReadingEditions editions;
    private final transient ReadingGroups groups;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();

    EditionView(ReadingEditions editions, ReadingGroups groups, CurrentReader current) {
        this.editions = editions;
        this.groups = groups;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        var id = RouteIds.read(event, EditionsNavigation.EDITION_PARAMETER, EditionId::new);
        var page = editions.read(id, reader);
        add(new EditionDocument(cover(page.summary()), page.content(), Links.of(page)), back(page.summary()));
    }

    private Div cover(EditionSummary edition) {
        var number = new Span(getTranslation("editions.ui.EditionView.number", edition.number()));
        number.addClassName("edition__number");
        var about = new Div(
                new Span(getTranslation(
                        "editions.ui.EditionView.published", Dates.day(edition.publishedAt(), getLocale()))),
                new Span(getTranslation(
                        "editions.ui.EditionView." + edition.audience().scope())));
        about.addClassName("edition__about");
        var cover = new Div(number, begin(edition.title()), about);
        cover.addClassName("edition__cover");
        return cover;
    }

    private Div back(EditionSummary edition) {
        var actions = new Div(ActionLink.plain(
                        ContributionsNavigation.shareAfter(
                                Ref.edition(edition.id().id())),
                        getTranslation("editions.ui.EditionView.follow"))
                .withIcon("plus"));
        groups.named(Set.of(edition.group()), reader)
                .values()
                .forEach(group ->
                        actions.add(new Anchor(GroupsNavigation.cycle(group.slug(), edition.cycle()), group.name())));
        actions.addClassName("page__actions");
        return actions;
    }
}

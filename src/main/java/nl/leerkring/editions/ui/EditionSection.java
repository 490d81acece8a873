package nl.leerkring.editions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.Reader;
import nl.leerkring.editions.EditionSummary;
import nl.leerkring.editions.ReadingEditions;
import nl.leerkring.groups.ui.Place;
import nl.leerkring.groups.ui.Section;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.Card;
import nl.leerkring.ui.Dates;

/** The editions of a cycle on its page, and for who guides the group the way to the next one. */
@SpringComponent
class EditionSection implements Section {

    private final ReadingEditions editions;

    EditionSection(ReadingEditions editions) {
        this.editions = editions;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Component> at(Place place, Reader reader) {
        if (!(place instanceof Place.OfCycle cycle)) {
            return Optional.empty();
        }
        var published = editions.ofCycle(cycle.cycle().id(), reader);
        var guides = reader.guides(cycle.group().id());
        return published.isEmpty() && !guides
                ? Optional.empty()
                : Optional.of(section(cycle, published, guides, UI.getCurrent()));
    }

    private static Component section(
            Place.OfCycle place, List<EditionSummary> published, boolean guides, Component on) {
        var head = new Div(new H2(on.getTranslation("editions.ui.EditionSection.title")));
        head.addClassName("section__head");
        if (guides) {
            head.add(ActionLink.plain(
                            EditionsNavigation.publish(place.cycle().id()),
                            on.getTranslation("editions.ui.EditionSection.publish"))
                    .withIcon("book"));
        }
        var section = new com.vaadin.flow.component.html.Section(head);
        section.addClassName("page__section");
        section.add(
                published.isEmpty()
                        ? new Paragraph(on.getTranslation("editions.ui.EditionSection.none"))
                        : Card.list(
                                published.stream().map(each -> card(each, on)).toList()));
        return section;
    }

    private static Card card(EditionSummary edition, Component on) {
        return new Card("EDITION", edition.title(), EditionsNavigation.edition(edition.id()))
                .from(on.getTranslation(
                        "editions.ui.EditionSection.meta",
                        edition.number(),
                        on.getTranslation(
                                "editions.ui.EditionView." + edition.audience().scope()),
                        Dates.day(edition.publishedAt(), Dates.here())));
    }
}

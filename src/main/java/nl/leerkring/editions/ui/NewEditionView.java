package nl.leerkring.editions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.editions.EditionPreview;
import nl.leerkring.findings.FindingSummary;
import nl.leerkring.findings.ui.FindingsNavigation;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.CycleSummary;
import nl.leerkring.groups.ReaderCount;
import nl.leerkring.groups.ui.GroupsNavigation;
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.Notice;
import nl.leerkring.ui.Page;
import nl.leerkring.ui.RouteIds;

/** Where a guide publishes: the readers in numbers, a few words before, and the edition as it will look. */
@Route(EditionsNavigation.NEW)
@PermitAll
class NewEditionView extends Page implements BeforeEnterObserver {

    private final transient PublishingServices services;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();
    private final Div preview = new Div();

    NewEditionView(PublishingServices services, CurrentReader current) {
        this.services = services;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        var id = RouteIds.find(event, EditionsNavigation.CYCLE, CycleId::new)
                .orElseThrow(() -> new NotFound("no cycle to publish"));
        show(services.groups().cycle(id, reader));
    }

    private void show(CycleSummary cycle) {
        reader.requireGuideOf(cycle.group());
        var group = services.groups().group(cycle.group(), reader);
        var way = new Anchor(GroupsNavigation.cycle(group.slug(), cycle.id()), group.name() + " · " + cycle.title());
        begin(getTranslation("editions.ui.NewEditionView.title"))
                .under(way)
                .saying(getTranslation("editions.ui.NewEditionView.sub"));
        preview.addClassName("edition-preview");
        var draft = DeviceDraft.toSave(reader.signedIn().toString(), "edition." + cycle.id());
        add(new PublishForm(readers(cycle), draft, services.scanner(), new Publishing(cycle.id(), draft)), preview);
    }

    private Map<Scope, ReaderCount> readers(CycleSummary cycle) {
        var readers = new EnumMap<Scope, ReaderCount>(Scope.class);
        for (var scope : new Scope[] {Scope.GROUP, Scope.REGION}) {
            readers.put(scope, services.counting().of(cycle.group(), scope, Circle.OTHERS, reader));
        }
        return readers;
    }

    private void show(EditionPreview edition) {
        preview.removeAll();
        if (!edition.leftOut().isEmpty()) {
            preview.add(leftOut(edition));
        }
        if (edition.isEmpty()) {
            preview.add(new Empty(
                    "book",
                    getTranslation("editions.ui.NewEditionView.nothing"),
                    getTranslation("editions.ui.NewEditionView.nothingHelp")));
        } else {
            preview.add(new EditionDocument(cover(edition), edition.content(), Links.NONE));
        }
    }

    private Component leftOut(EditionPreview edition) {
        var list = new UnorderedList();
        edition.leftOut().forEach(finding -> list.add(line(finding)));
        return Notice.warning(
                getTranslation(
                        "editions.ui.NewEditionView.leftOut", edition.leftOut().size()),
                list);
    }

    private static ListItem line(FindingSummary finding) {
        return new ListItem(new Anchor(FindingsNavigation.finding(finding.id()), finding.statement()));
    }

    private Div cover(EditionPreview edition) {
        var label = new Span(getTranslation("editions.ui.NewEditionView.preview"));
        label.addClassName("edition__number");
        var about = edition.content().about();
        var cover = new Div(label, new Span(about.group() + ", " + about.cycle()));
        cover.addClassName("edition__cover");
        return cover;
    }

    /** What the form can do for one cycle. */
    private class Publishing implements PublishForm.Acts {

        private final CycleId cycle;
        private final DeviceDraft draft;

        Publishing(CycleId cycle, DeviceDraft draft) {
            this.cycle = cycle;
            this.draft = draft;
        }

        @Override
        public boolean preview(Scope scope, String introduction) {
            var edition = services.editions().preview(cycle, scope, introduction, reader);
            show(edition);
            return !edition.isEmpty();
        }

        @Override
        public void publish(Scope scope, String introduction) {
            var edition = services.editions().publish(cycle, scope, introduction, reader);
            draft.acknowledge(); // now, for the form is gone when the edition is shown
            var route = new RouteParameters(EditionsNavigation.EDITION_PARAMETER, edition.toString());
            UI.getCurrent().navigate(EditionView.class, route);
        }
    }
}

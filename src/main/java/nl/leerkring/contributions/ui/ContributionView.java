package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.chain.Step;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionPage;
import nl.leerkring.contributions.ContributionState;
import nl.leerkring.search.ui.NearList;
import nl.leerkring.ui.Kind;
import nl.leerkring.ui.Notice;
import nl.leerkring.ui.Page;
import nl.leerkring.ui.RouteIds;

/** One contribution: its words, what became of it, who recognises it, what colleagues say. */
@Route("bijdragen/:contributionId")
@PermitAll
class ContributionView extends Page implements BeforeEnterObserver {

    private final transient ContributionServices services;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();

    ContributionView(ContributionServices services, CurrentReader current) {
        this.services = services;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        show(RouteIds.read(event, "contributionId", ContributionId::new));
    }

    private void show(ContributionId id) {
        var page = services.reading().read(id, reader);
        begin(title(page)).under(new CameFrom(page, services.groups(), reader));
        notice(page.summary().state()).ifPresent(this::add);
        add(thing(page));
        if (page.summary().state() == ContributionState.SHARED) {
            addNear(page);
        }
    }

    private void addNear(ContributionPage page) {
        var itself = Ref.contribution(page.summary().id().id());
        var near = services.search().near(page.summary().title() + ". " + page.text(), itself, reader, NearList.MOST);
        if (!near.isEmpty()) {
            add(section(getTranslation("contributions.ui.ContributionView.near"), new NearList(near)));
        }
    }

    private String title(ContributionPage page) {
        var title = page.summary().title();
        return title.isEmpty() ? getTranslation("contributions.ui.ContributionView.withdrawnTitle") : title;
    }

    private Article thing(ContributionPage page) {
        var summary = page.summary();
        var thing = new Article(new ContributionHead(page, services.vocabulary()));
        thing.addClassNames("thing", "thing--" + Kind.style(summary.kind().name()));
        var text = new PlainText(page.text());
        text.addClassName("thing__text");
        thing.add(text);
        if (summary.state() != ContributionState.WITHDRAWN) {
            thing.add(new ContributionActions(page, services, reader, () -> show(summary.id())));
        }
        thing.add(new Became(page, steps(summary.id())));
        if (summary.state() == ContributionState.SHARED) {
            thing.add(new Replies(page, services, reader, () -> show(summary.id())));
        }
        if (page.isRevised()) {
            thing.add(new RevisionList(page.revisions()));
        }
        return thing;
    }

    private List<Step> steps(ContributionId id) {
        var ref = Ref.contribution(id.id());
        return services.became().of(Set.of(ref), reader).getOrDefault(ref, List.of());
    }

    private Optional<Notice> notice(ContributionState state) {
        return switch (state) {
            case SHARED -> Optional.empty();
            case WITHDRAWN -> Optional.of(Notice.info(getTranslation("contributions.ui.ContributionView.withdrawn")));
            case HELD_BACK -> Optional.of(Notice.warning(getTranslation("contributions.ui.ContributionView.heldBack")));
        };
    }
}

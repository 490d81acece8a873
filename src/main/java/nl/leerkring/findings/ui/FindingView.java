package nl.leerkring.findings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.chain.WhatBecame;
import nl.leerkring.contributions.ui.ContributionsNavigation;
import nl.leerkring.contributions.ui.StepList;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingPage;
import nl.leerkring.findings.FindingSummary;
import nl.leerkring.findings.Quote;
import nl.leerkring.findings.ReadingFindings;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.groups.ui.GroupsNavigation;
import nl.leerkring.search.SearchService;
import nl.leerkring.search.ui.NearList;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Kind;
import nl.leerkring.ui.Page;
import nl.leerkring.ui.PageHead;
import nl.leerkring.ui.RouteIds;

/** One finding: its sentence large, what it rests on in words, its conditions, the quotes, and what came of it. */
@Route(FindingsNavigation.FINDING)
@PermitAll
class FindingView extends Page implements BeforeEnterObserver {

    private final transient ReadingFindings findings;
    private final transient ReadingGroups groups;
    private final transient WhatBecame became;
    private final transient SearchService search;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();

    FindingView(
            ReadingFindings findings,
            ReadingGroups groups,
            WhatBecame became,
            SearchService search,
            CurrentReader current) {
        this.findings = findings;
        this.groups = groups;
        this.became = became;
        this.search = search;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        var id = RouteIds.read(event, FindingsNavigation.FINDING_PARAMETER, FindingId::new);
        var page = findings.read(id, reader);
        var head = begin(page.summary().statement()).under(whereFrom(page.summary()));
        offer(head, page);
        OutsideNotice.of(page).ifPresent(this::add);
        add(finding(page), became(Ref.finding(id.id())));
        addNear(page);
    }

    private void addNear(FindingPage page) {
        var text = Stream.concat(
                        Stream.of(page.summary().statement()),
                        page.quotes().stream().map(Quote::words))
                .collect(Collectors.joining(". "));
        var near = search.near(text, Ref.finding(page.summary().id().id()), reader, NearList.MOST);
        if (!near.isEmpty()) {
            add(section(getTranslation("findings.ui.FindingView.near"), new NearList(near)));
        }
    }

    private Component[] whereFrom(FindingSummary finding) {
        var group = groups.group(finding.group(), reader);
        var cycle = groups.cycle(finding.cycle(), reader);
        var up = new Anchor(GroupsNavigation.cycle(group.slug(), cycle.id()), group.name() + " · " + cycle.title());
        if (finding.question() == null) {
            return new Component[] {up};
        }
        var question = groups.question(finding.question(), reader);
        return new Component[] {
            up,
            new Anchor(
                    GroupsNavigation.question(question.id()),
                    getTranslation("findings.ui.FindingView.question", question.number()))
        };
    }

    private void offer(PageHead head, FindingPage page) {
        var id = page.summary().id();
        if (page.guided()) {
            head.offering(
                    ActionLink.primary(FindingsNavigation.edit(id), getTranslation("findings.ui.FindingView.edit"))
                            .withIcon("edit"));
        }
        head.offering(ActionLink.quiet(
                        ContributionsNavigation.shareAfter(Ref.finding(id.id())),
                        getTranslation("findings.ui.FindingView.follow"))
                .withIcon("plus"));
    }

    private Article finding(FindingPage page) {
        var summary = page.summary();
        var finding = new Article(FindingCard.head(summary), new SupportWords(summary.support()));
        finding.addClassNames("finding", "finding--" + Kind.style(summary.kind().name()));
        if (summary.due()) {
            finding.add(FindingCard.due(summary));
        } else if (summary.reviewOn() != null) {
            finding.add(new Paragraph(
                    getTranslation("findings.ui.FindingView.review", Dates.day(summary.reviewOn(), getLocale()))));
        }
        if (!page.conditions().isEmpty()) {
            finding.add(
                    new H2(getTranslation("findings.ui.FindingView.conditions")),
                    new ConditionsByLevel(page.conditions()));
        }
        finding.add(new H2(getTranslation("findings.ui.FindingView.quotes")), quotes(page));
        if (page.hidden() > 0) {
            finding.add(new Paragraph(getTranslation("findings.ui.FindingView.hidden", page.hidden())));
        }
        return finding;
    }

    private Component quotes(FindingPage page) {
        if (page.quotes().isEmpty() && page.hidden() == 0) {
            return new Paragraph(getTranslation("findings.ui.FindingView.noQuotes"));
        }
        var quotes = new UnorderedList();
        quotes.addClassName("finding__quotes");
        page.quotes().forEach(quote -> quotes.add(new QuoteItem(quote)));
        return quotes;
    }

    private Component became(Ref finding) {
        var steps = became.of(Set.of(finding), reader).getOrDefault(finding, List.of());
        return section(
                getTranslation("findings.ui.FindingView.became"),
                new StepList(steps, getTranslation("findings.ui.FindingView.waiting")));
    }
}

package nl.leerkring.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.access.AuditEntry;
import nl.leerkring.access.AuditTrail;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.access.People;
import nl.leerkring.audience.PersonId;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.AdministratorScreen;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.Page;
import nl.leerkring.ui.Row;

/** The audit trail, newest first, for administrators: who did what, to whom, and when. */
@Route(NetworkNavigation.AUDIT)
@PermitAll
class AuditView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 50;
    private static final String FROM_PAGE = "pagina";

    private final transient AuditTrail audit;
    private final transient People people;
    private final transient CurrentReader current;

    AuditView(AuditTrail audit, People people, CurrentReader current) {
        this.audit = audit;
        this.people = people;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = pageOf(event.getLocation());
        var found = audit.newest((page - 1) * PAGE, PAGE + 1, current.get());
        begin(getTranslation("network.ui.AuditView.title"))
                .under(AdministratorScreen.wayBack(this))
                .saying(getTranslation("network.ui.AuditView.sub"));
        if (found.isEmpty()) {
            add(new Empty(
                    "eye",
                    getTranslation("network.ui.AuditView.none"),
                    getTranslation("network.ui.AuditView.noneHelp")));
        } else {
            add(rows(found.subList(0, Math.min(PAGE, found.size()))));
        }
        add(pager(page, found.size() > PAGE));
    }

    private static int pageOf(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(FROM_PAGE)
                .filter(typed -> typed.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private Component rows(List<AuditEntry> entries) {
        var known = people.names(entries.stream()
                .flatMap(entry -> Stream.concat(Stream.ofNullable(entry.actor()), entry.whom().stream()))
                .collect(Collectors.toSet()));
        return Row.list(entries.stream().map(entry -> row(entry, known)).toList());
    }

    private Row row(AuditEntry entry, Map<PersonId, String> names) {
        var actor = entry.actor();
        var by = actor == null ? getTranslation("network.ui.AuditView.program") : name(actor, names);
        var about = Stream.of(entry.whom().map(whom -> name(whom, names)).orElse(""), entry.place())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Row(getTranslation("network.ui.AuditView.act." + entry.act()))
                .saying(about)
                .saying(getTranslation("network.ui.AuditView.by", by, Dates.moment(entry.at(), getLocale())));
    }

    private String name(PersonId person, Map<PersonId, String> names) {
        return Objects.requireNonNullElseGet(
                names.get(person), () -> getTranslation("network.ui.AuditView.somebodyGone"));
    }

    private Nav pager(int page, boolean more) {
        var pager = new Nav();
        pager.addClassName("pager");
        pager.setAriaLabel(getTranslation("network.ui.AuditView.pages"));
        pager.add(page > 1 ? turn(page - 1, "newer") : new Span(), more ? turn(page + 1, "older") : new Span());
        pager.setVisible(page > 1 || more);
        return pager;
    }

    private Component turn(int page, String word) {
        return ActionLink.plain(
                NetworkNavigation.auditTrail() + "?" + FROM_PAGE + "=" + page,
                getTranslation("network.ui.AuditView." + word));
    }
}

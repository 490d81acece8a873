package nl.leerkring.findings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingKind;
import nl.leerkring.findings.FindingState;
import nl.leerkring.findings.FindingSummary;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.Card;
import nl.leerkring.ui.Empty;

/** Findings in the order of the learning yield; who guides the group can write and arrange them here. */
class FindingList extends Section {

    private final transient Supplier<List<FindingSummary>> findings;
    private final transient Guiding guiding;
    private final transient Map<FindingId, Movers> movers = new HashMap<>();
    private final Div groups = new Div();
    private final Span moved = new Span();

    /**
     * What a guide can do in the list.
     *
     * @param arranging whether the list holds all that have an order among each other
     * @param write the address of the desk
     */
    record Guiding(boolean allowed, boolean arranging, String write, Moving up, Moving down) {}

    /** Moves a finding among those of its kind. */
    interface Moving {
        void move(FindingId finding);
    }

    /** The two buttons of one finding, of which the first has none to move up and the last none to move down. */
    private record Movers(Button up, Button down) {

        /** Who moves a finding step by step goes on with the same button; at the end only the other one is left. */
        void focus(boolean upwards) {
            var same = upwards ? up : down;
            var other = upwards ? down : up;
            (same.isVisible() ? same : other).focus();
        }
    }

    /** A list of these findings, and of what stands there once something was moved. */
    FindingList(List<FindingSummary> found, Supplier<List<FindingSummary>> findings, Guiding guiding) {
        this.findings = findings;
        this.guiding = guiding;
        addClassName("page__section");
        moved.addClassName("visually-hidden");
        moved.getElement().setAttribute("role", "status");
        add(head(), groups, moved);
        show(found);
    }

    private void show(List<FindingSummary> found) {
        groups.removeAll();
        movers.clear();
        if (found.isEmpty()) {
            var help = guiding.allowed() ? "noneHelp" : "noneForMembers";
            groups.add(new Empty(
                    "works",
                    getTranslation("findings.ui.FindingList.none"),
                    getTranslation("findings.ui.FindingList." + help)));
        }
        for (var kind : FindingKind.values()) {
            addKind(kind, found.stream().filter(each -> each.kind() == kind).toList());
        }
    }

    private Div head() {
        var head = new Div(new H2(getTranslation("findings.ui.FindingList.title")));
        head.addClassName("section__head");
        if (guiding.allowed()) {
            head.add(ActionLink.plain(guiding.write(), getTranslation("findings.ui.FindingList.write"))
                    .withIcon("plus"));
        }
        return head;
    }

    private void addKind(FindingKind kind, List<FindingSummary> some) {
        if (!some.isEmpty()) {
            var arranged = arranged(some);
            var cards = some.stream().map(each -> card(each, arranged)).toList();
            var group = new Div(new H3(getTranslation("findings.ui.FindingList." + kind)), Card.list(cards));
            group.addClassName("finding-group");
            groups.add(group);
        }
    }

    /** Those that have a place among each other: what was replaced stands at the end. */
    private static List<FindingSummary> arranged(List<FindingSummary> ofKind) {
        return ofKind.stream()
                .filter(each -> each.state() != FindingState.SUPERSEDED)
                .toList();
    }

    private Component card(FindingSummary finding, List<FindingSummary> arranged) {
        var card = new FindingCard(finding);
        if (!guiding.allowed()) {
            return card;
        }
        var edit = ActionLink.quiet(
                        FindingsNavigation.edit(finding.id()), getTranslation("findings.ui.FindingList.edit"))
                .withIcon("edit");
        if (!guiding.arranging()) {
            return card.with(edit);
        }
        var place = arranged.indexOf(finding);
        var up = mover("up", finding, guiding.up(), place > 0);
        var down = mover("down", finding, guiding.down(), place >= 0 && place < arranged.size() - 1);
        movers.put(finding.id(), new Movers(up, down));
        return card.with(edit, up, down);
    }

    private Button mover(String word, FindingSummary finding, Moving moving, boolean possible) {
        var button = new Button(getTranslation("findings.ui.FindingList." + word), click -> {
            moving.move(finding.id());
            showMoved(finding.id(), "up".equals(word));
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setVisible(possible);
        button.setAriaLabel(getTranslation("findings.ui.FindingList." + word + "Label", finding.statement()));
        return button;
    }

    /** The list is drawn anew: who works by keyboard or ear goes on where they were and hears where the finding stands. */
    private void showMoved(FindingId id, boolean upwards) {
        var found = findings.get();
        show(found);
        Objects.requireNonNull(movers.get(id)).focus(upwards);
        found.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(each -> tell(each, found));
    }

    private void tell(FindingSummary finding, List<FindingSummary> found) {
        var among = arranged(
                found.stream().filter(each -> each.kind() == finding.kind()).toList());
        moved.setText(getTranslation(
                "findings.ui.FindingList.moved", among.indexOf(finding) + 1, among.size(), finding.statement()));
    }
}

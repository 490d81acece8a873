package nl.leerkring.findings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Supplier;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingKind;
import nl.leerkring.findings.FindingSummary;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.Card;
import nl.leerkring.ui.Empty;

/** Findings in the order of the learning yield; who guides the group can write and arrange them here. */
class FindingList extends Section {

    private final transient Supplier<List<FindingSummary>> findings;
    private final transient Guiding guiding;

    /** What a guide can do in the list; {@code write} is the address of the desk. */
    record Guiding(boolean allowed, String write, Moving up, Moving down) {}

    /** Moves a finding among those of its kind. */
    interface Moving {
        void move(FindingId finding);
    }

    FindingList(Supplier<List<FindingSummary>> findings, Guiding guiding) {
        this.findings = findings;
        this.guiding = guiding;
        addClassName("page__section");
        show();
    }

    private void show() {
        removeAll();
        add(head());
        var found = findings.get();
        if (found.isEmpty()) {
            add(new Empty(
                    "works",
                    getTranslation("findings.ui.FindingList.none"),
                    getTranslation("findings.ui.FindingList.noneHelp")));
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
            var cards = some.stream().map(each -> card(each, some)).toList();
            var group = new Div(new H3(getTranslation("findings.ui.FindingList." + kind)), Card.list(cards));
            group.addClassName("finding-group");
            add(group);
        }
    }

    private Component card(FindingSummary finding, List<FindingSummary> ofKind) {
        var card = new FindingCard(finding);
        if (!guiding.allowed()) {
            return card;
        }
        var edit = ActionLink.quiet(
                        FindingsNavigation.edit(finding.id()), getTranslation("findings.ui.FindingList.edit"))
                .withIcon("edit");
        var up = mover("up", finding, guiding.up(), !finding.equals(ofKind.getFirst()));
        var down = mover("down", finding, guiding.down(), !finding.equals(ofKind.getLast()));
        return card.with(edit, up, down);
    }

    private Button mover(String word, FindingSummary finding, Moving moving, boolean possible) {
        var button = new Button(getTranslation("findings.ui.FindingList." + word), click -> {
            moving.move(finding.id());
            show();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setVisible(possible);
        button.setAriaLabel(getTranslation("findings.ui.FindingList." + word + "Label", finding.statement()));
        return button;
    }
}

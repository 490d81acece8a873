package nl.leerkring.findings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.function.Predicate;
import nl.leerkring.findings.FindingPage;
import nl.leerkring.findings.FindingState;
import nl.leerkring.ui.Notice;

/** Where the finding stands, and where the group can take it from there. */
class StateActions extends Div {

    private final transient Predicate<FindingState> onMove;
    private final Div head = new Div();
    private final Div outside = new Div();
    private final Div moves = new Div();

    /** The step is taken by this; it answers false when somebody else was first. */
    StateActions(Predicate<FindingState> onMove) {
        this.onMove = onMove;
        head.addClassName("finding__head");
        head.getElement().setAttribute("role", "status");
        moves.addClassName("finding__actions");
        add(head, outside, moves);
    }

    void show(FindingPage page) {
        var state = page.summary().state();
        outside.removeAll();
        OutsideNotice.of(page).ifPresent(outside::add);
        head.removeAll();
        head.add(new StateChip(state));
        moves.removeAll();
        state.next().stream()
                .sorted(Comparator.comparing((FindingState next) -> !leadsOn(state, next))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(next -> moves.add(mover(state, next)));
    }

    private void move(FindingState next) {
        if (!onMove.test(next)) {
            outside.addComponentAsFirst(Notice.info(getTranslation("findings.ui.StateActions.movedOn")));
        }
        moves.getChildren().findFirst().map(Button.class::cast).ifPresent(Button::focus); // the one pressed is gone
    }

    private static boolean leadsOn(FindingState state, FindingState next) {
        return next.compareTo(state) > 0 && next != FindingState.SUPERSEDED;
    }

    /** What leads on looks like a button; ways back and out are there for who looks for them. */
    private Button mover(FindingState state, FindingState next) {
        var again = next == FindingState.IN_DISCUSSION && !leadsOn(state, next);
        var word = again ? "again" : next.name();
        var button = new Button(getTranslation("findings.ui.StateActions." + word), click -> move(next));
        if (!leadsOn(state, next)) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        return button;
    }
}

package nl.leerkring.findings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.leerkring.findings.FindingState;

/** Where the finding stands, and where the group can take it from there. */
class StateActions extends Div {

    private final transient Consumer<FindingState> onMove;
    private final Div head = new Div();
    private final Div moves = new Div();

    StateActions(Consumer<FindingState> onMove) {
        this.onMove = onMove;
        head.addClassName("finding__head");
        moves.addClassName("finding__actions");
        add(head, moves);
    }

    void show(FindingState state) {
        head.removeAll();
        head.add(new StateChip(state));
        moves.removeAll();
        state.next().stream().sorted().forEach(next -> moves.add(mover(next)));
    }

    private Button mover(FindingState next) {
        return new Button(getTranslation("findings.ui.StateActions." + next), click -> onMove.accept(next));
    }
}

package nl.leerkring.findings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.leerkring.findings.FindingState;

/** Where the finding stands, and where the group can take it from there. */
class StateActions extends Div {

    private final transient Consumer<FindingState> onMove;

    StateActions(Consumer<FindingState> onMove) {
        this.onMove = onMove;
        addClassName("finding-editor__actions");
    }

    void show(FindingState state) {
        removeAll();
        add(new StateChip(state));
        state.next().stream().sorted().forEach(next -> add(mover(next)));
    }

    private Button mover(FindingState next) {
        return new Button(getTranslation("findings.ui.StateActions." + next), click -> onMove.accept(next));
    }
}

package nl.leerkring.contributions.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.groups.CountingReaders;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.ReaderCount;
import nl.leerkring.ui.RadioChoice;

/** Who will be able to read it, named in numbers: "de werkgroep: 23 mensen, onder wie 4 van gemeenten en 2 managers". */
class AudienceLine extends ShareLine {

    // Public is not among them: that goes through a coordinator.
    private static final List<Scope> OFFERED = List.of(Scope.PEERS, Scope.GROUP, Scope.REGION, Scope.NETWORK);

    private final transient CountingReaders readers;
    private final transient Reader reader;
    private final transient Consumer<Scope> onChanged;
    private final Circle circle;
    private final transient Map<Scope, String> names = new EnumMap<>(Scope.class);
    private Scope chosen = Scope.GROUP;

    AudienceLine(ShareServices services, Reader reader, Consumer<Scope> onChanged) {
        super("contributions.ui.AudienceLine.label");
        this.readers = services.readers();
        this.reader = reader;
        this.onChanged = onChanged;
        this.circle = services.sharing().circleOf(reader);
    }

    /** Names the readers in this group. */
    void show(GroupSummary group) {
        var choice = new RadioChoice<Scope>(getTranslation("contributions.ui.AudienceLine.legend"), this::take);
        for (var scope : OFFERED) {
            var count = readers.of(group.id(), scope, circle, reader);
            var title = title(scope);
            names.put(scope, title + ": " + numbers(count));
            choice.option(scope, "share-line__choice", title, numbers(count));
        }
        choice.choose(chosen);
        offerInstead(choice);
        take(chosen);
    }

    private String title(Scope scope) {
        return scope == Scope.PEERS
                ? getTranslation("contributions.ui.AudienceLine.PEERS." + circle)
                : getTranslation("contributions.ui.AudienceLine." + scope);
    }

    private String numbers(ReaderCount count) {
        return getTranslation(
                "contributions.ui.AudienceLine.numbers", count.people(), count.ofMunicipalities(), count.managers());
    }

    void choose(Scope scope) {
        if (OFFERED.contains(scope)) {
            chosen = scope;
        }
    }

    private void take(Scope scope) {
        chosen = scope;
        say(getTranslation("contributions.ui.AudienceLine.say", names.get(scope)));
        onChanged.accept(scope);
    }

    Scope chosen() {
        return chosen;
    }
}

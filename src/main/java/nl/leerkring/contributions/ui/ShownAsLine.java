package nl.leerkring.contributions.ui;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ShownAs;
import nl.leerkring.network.Portrait;
import nl.leerkring.ui.RadioChoice;

/** How the author will be shown, in the very words that readers will see. */
class ShownAsLine extends ShareLine {

    private final RadioChoice<ShownAs> choice;
    private final transient Map<ShownAs, String> looks;
    private ShownAs chosen = ShownAs.NAME;

    ShownAsLine(ShareServices services, Reader reader, Runnable onChanged) {
        super("contributions.ui.ShownAsLine.label");
        looks = looks(services, reader);
        choice = new RadioChoice<>(getTranslation("contributions.ui.ShownAsLine.legend"), shownAs -> {
            take(shownAs);
            onChanged.run();
        });
        for (var shownAs : ShownAs.choices()) {
            choice.option(
                    shownAs,
                    "share-line__choice",
                    getTranslation("contributions.ui.ShownAsLine." + shownAs),
                    Objects.requireNonNull(looks.get(shownAs)));
        }
        offer(choice);
        choose(ShownAs.NAME);
    }

    private Map<ShownAs, String> looks(ShareServices services, Reader reader) {
        var self = services.people().portraitOf(reader.signedIn());
        var role = services.sharing().asRole(reader);
        var place = Optional.ofNullable(role.municipality())
                .flatMap(same -> self.map(Portrait::municipality))
                .orElse(null);
        return Map.of(
                ShownAs.NAME, self.map(this::named).orElse(""),
                ShownAs.ROLE, join(Bylines.role(role.perspective(), this), Bylines.place(place, role.size(), this)),
                ShownAs.NOTHING, getTranslation("contributions.ui.ShownAsLine.nothingMeans"));
    }

    private String named(Portrait self) {
        return join(self.name(), Bylines.role(self.workplace().perspective(), this), self.municipality());
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    void choose(ShownAs shownAs) {
        choice.choose(shownAs);
        take(shownAs);
    }

    private void take(ShownAs shownAs) {
        chosen = shownAs;
        say(
                shownAs == ShownAs.NOTHING
                        ? getTranslation("contributions.ui.ShownAsLine.sayNothing")
                        : getTranslation("contributions.ui.ShownAsLine.say", looks.get(shownAs)));
    }

    ShownAs chosen() {
        return chosen;
    }
}

package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.audience.Perspective;
import nl.leerkring.contributions.Byline;
import nl.leerkring.network.SizeClass;
import org.jspecify.annotations.Nullable;

/** Who and where in one line, as the author chose: "Anouk Verhoeven · teammedewerker · Schiedam", "teamleider", "naamloos". */
public final class Bylines {

    private Bylines() {}

    public static String line(Byline byline, Component on) {
        return switch (byline.shownAs()) {
            case NOTHING -> on.getTranslation("contributions.ui.Bylines.nameless");
            case IMPORTED ->
                join(
                        on.getTranslation("contributions.ui.Bylines.imported"),
                        role(byline.perspective(), on),
                        place(byline.municipality(), byline.size(), on));
            case ROLE -> join(role(byline.perspective(), on), place(byline.municipality(), byline.size(), on));
            case NAME ->
                join(
                        byline.name() == null ? on.getTranslation("contributions.ui.Bylines.gone") : byline.name(),
                        role(byline.perspective(), on),
                        place(byline.municipality(), byline.size(), on));
        };
    }

    static String role(@Nullable Perspective perspective, Component on) {
        return perspective == null ? "" : on.getTranslation("perspective." + perspective);
    }

    static String place(@Nullable String municipality, @Nullable SizeClass size, Component on) {
        if (municipality != null) {
            return municipality;
        }
        return size == null ? "" : on.getTranslation("size." + size);
    }

    private static String join(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}

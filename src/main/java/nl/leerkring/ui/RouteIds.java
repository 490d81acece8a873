package nl.leerkring.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.WellFormed;

/** Reads identities from addresses; a malformed one looks the same as one that nobody has. */
public final class RouteIds {

    private RouteIds() {}

    /** The identity in a route parameter. */
    public static <T> T read(BeforeEnterEvent event, String parameter, Function<UUID, T> id) {
        return event.getRouteParameters()
                .get(parameter)
                .flatMap(WellFormed::identity)
                .map(id)
                .orElseThrow(() -> new NotFound("no such " + parameter));
    }

    /** The identity in a query parameter, if there is a well-formed one. */
    public static <T> Optional<T> find(BeforeEnterEvent event, String parameter, Function<UUID, T> id) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .flatMap(WellFormed::identity)
                .map(id);
    }
}

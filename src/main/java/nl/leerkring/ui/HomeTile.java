package nl.leerkring.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of the home page that a module brings, for the reader who is signed in. */
public interface HomeTile {

    /** From top to bottom. */
    int order();

    Optional<Component> component();
}

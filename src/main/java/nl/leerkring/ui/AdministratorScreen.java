package nl.leerkring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/**
 * A screen for administrators that a module brings, offered where they begin.
 *
 * @param order from top to bottom
 * @param path its address, as the navigation class of its module has it
 * @param texts its words stand under these keys: {@code title}, and {@code does} for what one does there
 */
public record AdministratorScreen(int order, String path, String texts) {

    /** The address where they are offered, within the workplace; the modules that bring one do not know that page. */
    public static final String OFFERED_AT = "beheer";

    /** Leads from such a screen to where it is offered. */
    public static Anchor wayBack(Component from) {
        return new Anchor(OFFERED_AT, from.getTranslation("ui.AdministratorScreen.wayBack"));
    }
}

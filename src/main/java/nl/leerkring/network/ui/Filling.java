package nl.leerkring.network.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Objects;
import java.util.Optional;
import nl.leerkring.access.EmailAddress;

/**
 * Fills records from forms; a form with something wrong gives none, and its fields say what. Those records are public inside
 * their package-private forms, because the binder makes them by reflection.
 */
final class Filling {

    private Filling() {}

    /** Binds a field that asks for words: spaces alone are none. */
    static <T> void words(Binder<T> binder, TextField field, String property, String missing) {
        binder.forField(field)
                .asRequired(missing)
                .withValidator(text -> !text.isBlank(), missing)
                .bind(property);
    }

    // Not asRequired: a required Select of Vaadin 25.2 puts aria-required on a button, where screen readers do not
    // expect it.
    static <T, C> void choice(Binder<T> binder, Select<C> field, String property, String missing) {
        binder.forField(field).withValidator(Objects::nonNull, missing).bind(property);
    }

    static <T> void email(Binder<T> binder, EmailField field, String property, String missing, String wrong) {
        binder.forField(field)
                .asRequired(missing)
                .withValidator(Filling::isEmailAddress, wrong)
                .bind(property);
    }

    private static boolean isEmailAddress(String typed) {
        try {
            EmailAddress.of(typed);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    static <T> Optional<T> read(Binder<T> binder) {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException somethingWrong) {
            return Optional.empty();
        }
    }
}

package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.jspecify.annotations.Nullable;

/** Looks through the fields of a form, says beside each what is wrong with it, and leads to the first of those. */
class FieldCheck {

    private @Nullable Focusable<?> wrong;

    /** Says the problem beside the field; an empty one is none. */
    <F extends Component & HasValidation & Focusable<?>> FieldCheck that(F field, String problem) {
        field.setInvalid(!problem.isEmpty());
        field.setErrorMessage(problem);
        if (wrong == null && !problem.isEmpty()) {
            wrong = field;
        }
        return this;
    }

    /** A text that cannot be left out: the problem says so. One that is too long stays as it was typed. */
    <F extends TextFieldBase<F, String>> FieldCheck filled(F field, int longest, String problem) {
        return field.getValue().isBlank() ? that(field, problem) : fits(field, longest);
    }

    /** A text that may be left out. */
    <F extends TextFieldBase<F, String>> FieldCheck fits(F field, int longest) {
        var length = field.getValue().strip().length();
        return that(field, length > longest ? field.getTranslation("groups.ui.FieldCheck.long", length, longest) : "");
    }

    /** Whether nothing is wrong. */
    boolean passes() {
        if (wrong != null) {
            wrong.focus();
        }
        return wrong == null;
    }
}

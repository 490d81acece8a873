package nl.leerkring.interchange;

import java.util.List;
import nl.leerkring.access.ApiProblem.FieldError;

/** A question that cannot be answered as it stands: which of its fields are wrong, and why. */
class RefusedFields extends RuntimeException {

    private final transient List<FieldError> errors;

    RefusedFields(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    List<FieldError> errors() {
        return errors;
    }
}

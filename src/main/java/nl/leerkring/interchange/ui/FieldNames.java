package nl.leerkring.interchange.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import nl.leerkring.interchange.Field;

/** What people call the fields that programs know by their keys. */
final class FieldNames {

    private FieldNames() {}

    /** The name of the field with this key; of the line as a whole when there is no such field. */
    static String of(String key, Component on) {
        return Arrays.stream(Field.values())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .map(field -> on.getTranslation("interchange.field." + field))
                .orElseGet(() -> on.getTranslation("interchange.field.whole"));
    }
}

package nl.leerkring.groups.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerkring.audience.Reader;
import nl.leerkring.safeguard.PersonalDataScanner;
import nl.leerkring.safeguard.ui.SafeguardWarnings;
import nl.leerkring.ui.DeviceDraft;

/** What goes with every longer text that is typed here: a look for residents in it, and a draft of it on the device. */
@SpringComponent
class Typing implements TextCheck {

    private final PersonalDataScanner scanner;

    Typing(PersonalDataScanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public SafeguardWarnings beside(TextFieldBase<?, String> field) {
        return SafeguardWarnings.beside(field, scanner);
    }

    /** A draft that only this person finds again, and only in the same place. */
    DeviceDraft draft(String slot, Reader reader) {
        return DeviceDraft.toSave(reader.signedIn().toString(), slot);
    }
}

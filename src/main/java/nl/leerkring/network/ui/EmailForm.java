package nl.leerkring.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Optional;
import nl.leerkring.access.EmailAddress;
import nl.leerkring.ui.RecordForm;

/** The address with which somebody comes in. */
class EmailForm extends Composite<FormLayout> implements RecordForm<EmailAddress> {

    private final EmailField email = new EmailField();
    private final Binder<Filled> binder = new Binder<>(Filled.class);

    /** What somebody filled in. */
    public record Filled(String email) {}

    EmailForm(String standing) {
        getContent().addClassName("record-form");
        email.setLabel(getTranslation("network.ui.LetInForm.email"));
        email.setHelperText(getTranslation("network.ui.EmailForm.help"));
        email.setAutofocus(true);
        var wrong = getTranslation("network.ui.LetInForm.emailWrong");
        Filling.email(binder, email, "email", getTranslation("network.ui.LetInForm.emailMissing"), wrong);
        binder.readRecord(new Filled(standing));
        getContent().add(email);
    }

    @Override
    public Optional<EmailAddress> value() {
        return Filling.read(binder).map(filled -> EmailAddress.of(filled.email()));
    }

    /** Somebody else has this address. */
    void refuse() {
        email.setInvalid(true);
        email.setErrorMessage(getTranslation("network.ui.LetInForm.emailTaken"));
        email.focus();
    }
}

package nl.leerkring.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Optional;
import nl.leerkring.access.EmailAddress;
import nl.leerkring.access.NewPerson;
import nl.leerkring.network.Workplace;
import nl.leerkring.ui.RecordForm;

/** Somebody who is let in: who they are, and where they work. */
class LetInForm extends Composite<Div> implements RecordForm<LetInForm.Filled> {

    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final Select<String> language = new Select<>();
    private final Binder<Who> binder = new Binder<>(Who.class);
    private final PlaceForm place;

    /** Who somebody is, as it was filled in. */
    public record Who(String name, String email, String language) {}

    /** What was filled in. */
    record Filled(NewPerson person, Workplace workplace) {}

    LetInForm(PlaceChoices choices) {
        place = new PlaceForm(choices);
        name.setLabel(getTranslation("network.ui.LetInForm.name"));
        name.setMaxLength(NewPerson.LONGEST_NAME);
        name.setAutofocus(true);
        email.setLabel(getTranslation("network.ui.LetInForm.email"));
        email.setHelperText(getTranslation("network.ui.LetInForm.emailHelp"));
        language.setLabel(getTranslation("network.ui.LetInForm.language"));
        language.setItems("nl", "en");
        language.setItemLabelGenerator(each -> getTranslation("network.ui.ProfileView.language." + each));
        bind();
        binder.readRecord(new Who("", "", "nl"));
        var who = new FormLayout(name, email, language);
        who.addClassName("record-form");
        getContent().add(who, place);
        getContent().addClassName("let-in-form");
    }

    private void bind() {
        Filling.words(binder, name, "name", getTranslation("network.ui.LetInForm.nameMissing"));
        var wrong = getTranslation("network.ui.LetInForm.emailWrong");
        Filling.email(binder, email, "email", getTranslation("network.ui.LetInForm.emailMissing"), wrong);
        binder.forField(language).bind("language");
    }

    @Override
    public Optional<Filled> value() {
        var who = Filling.read(binder);
        var workplace = place.value(); // asked in any case, so that both halves say what is wrong
        return who.flatMap(known -> workplace.map(at -> new Filled(person(known), at)));
    }

    private static NewPerson person(Who who) {
        return new NewPerson(who.name(), EmailAddress.of(who.email()), who.language());
    }

    /** Somebody with this address is in already. */
    void refuse() {
        email.setInvalid(true);
        email.setErrorMessage(getTranslation("network.ui.LetInForm.emailTaken"));
        email.focus();
    }
}

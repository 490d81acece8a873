package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.leerkring.audience.PersonId;
import nl.leerkring.groups.WelcomingMembers;
import nl.leerkring.ui.Notice;

/** Finds somebody by name or address, and welcomes them with one click. */
class WelcomeForm extends Div {

    private final TextField words = new TextField(text("words"));
    private final Div found = new Div();
    private final transient Acts acts;

    /** What the form asks of its page. */
    interface Acts {
        List<Face> find(String words);

        void welcome(PersonId person, boolean facilitates);
    }

    WelcomeForm(Acts acts) {
        this.acts = acts;
        addClassName("welcome-form");
        words.setHelperText(text("wordsHelp"));
        words.addKeyPressListener(Key.ENTER, press -> find());
        found.getElement().setAttribute("role", "status");
        var find = new Button(text("find"), click -> find());
        var row = new Div(words, find);
        row.addClassName("welcome-form__row");
        add(new H3(text("heading")), row, found);
    }

    private void find() {
        found.removeAll();
        var enough = words.getValue().strip().length() >= WelcomingMembers.FEWEST_LETTERS;
        if (new FieldCheck().that(words, enough ? "" : text("tooFew")).passes()) {
            var people = acts.find(words.getValue());
            found.add(people.isEmpty() ? Notice.info(text("nobody")) : rows(people));
        }
    }

    private UnorderedList rows(List<Face> people) {
        var rows = new UnorderedList();
        rows.addClassNames("member-list", "member-list--managed");
        people.forEach(face -> rows.add(row(face)));
        return rows;
    }

    private ListItem row(Face face) {
        var row = MemberLists.row(face.name(), face.describe(this));
        var actions = new Div(welcome("asMember", face, false), welcome("asFacilitator", face, true));
        actions.addClassName("member-list__actions");
        row.add(actions);
        return row;
    }

    private Button welcome(String word, Face face, boolean facilitates) {
        var button = new Button(text(word), click -> {
            acts.welcome(face.person(), facilitates);
            words.clear();
            found.removeAll();
            found.add(Notice.success(getTranslation("groups.ui.WelcomeForm.welcomed", face.name())));
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(text(word) + ": " + face.name());
        return button;
    }

    private String text(String word) {
        return getTranslation("groups.ui.WelcomeForm." + word);
    }
}

package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.ui.Icon;

/** The working groups of a region, and the form in which one more is founded. */
class GroupDesk extends Section {

    private final Div foot = new Div();
    private final transient Acts acts;

    /** What the desk asks of its page. */
    interface Acts {
        List<GroupSummary> groups();

        /** The form in which one more is founded. */
        Editor<NewGroupFields.NewGroup> form(String button);

        /** Where the device keeps what is typed in it. */
        DeviceDraft draft();
    }

    GroupDesk(Acts acts) {
        this.acts = acts;
        addClassName("page__section");
        var groups = acts.groups();
        var all = new Div(groups.isEmpty() ? new Paragraph(text("none")) : rows(groups), foot);
        all.addClassName("plan-list__all");
        add(new H2(text("title")), all);
        close();
    }

    private Component rows(List<GroupSummary> groups) {
        var rows = new UnorderedList();
        rows.addClassName("plan-list");
        groups.forEach(group -> rows.add(row(group)));
        return rows;
    }

    private ListItem row(GroupSummary group) {
        var name = new Anchor(GroupsNavigation.group(group.slug()), group.name());
        name.addClassName("plan-list__name");
        var purpose = new Span(group.purpose());
        purpose.addClassName("plan-list__more");
        var manage = ActionLink.quiet(GroupsNavigation.manage(group.slug()), text("manage"));
        manage.setAriaLabel(text("manage") + ": " + group.name());
        var words = new Div(name, purpose);
        words.addClassName("plan-list__words");
        return new ListItem(words, manage);
    }

    private void close() {
        foot.removeAll();
        foot.add(new Button(text("new"), new Icon("plus"), click -> open()));
    }

    private void open() {
        foot.removeAll();
        var form = acts.form(text("found"));
        foot.add(form.offering(form.cancelling(text("cancel"), this::close)).keptOn(acts.draft()));
    }

    private String text(String word) {
        return getTranslation("groups.ui.GroupDesk." + word);
    }
}

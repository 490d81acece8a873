package nl.leerkring.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leerkring.audience.PersonId;
import nl.leerkring.groups.ui.MemberLists.Member;
import nl.leerkring.ui.Notice;

/** Who belongs to a group, with what a coordinator may do: welcome somebody, let them facilitate, say goodbye. */
class MemberDesk extends Div {

    private final Div notice = new Div();
    private final UnorderedList rows = new UnorderedList();
    private final transient Acts acts;

    /** What the desk asks of its page. */
    interface Acts extends WelcomeForm.Acts {
        List<Member> members();

        void appoint(PersonId person, boolean facilitates);

        void sayGoodbye(PersonId person);
    }

    MemberDesk(Acts acts) {
        this.acts = acts;
        addClassName("member-desk");
        rows.addClassNames("member-list", "member-list--managed");
        add(notice, new WelcomeForm(new Welcoming()), rows);
        show();
    }

    private void show() {
        var members = acts.members();
        rows.removeAll();
        members.forEach(member -> rows.add(row(member)));
        notice.removeAll();
        if (members.stream().noneMatch(Member::facilitates)) {
            notice.add(Notice.info(text(members.isEmpty() ? "nobody" : "noFacilitator")));
        }
    }

    private ListItem row(Member member) {
        var row = MemberLists.row(member, this);
        var appoint = member.facilitates() ? "makeMember" : "makeFacilitator";
        var actions = new Div(
                button(appoint, member, () -> appoint(member)), button("goodbye", member, () -> sayGoodbye(member)));
        actions.addClassName("member-list__actions");
        row.add(actions);
        return row;
    }

    private Button button(String word, Member member, Runnable act) {
        var button = new Button(text(word), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(text(word) + ": " + member.face().name());
        return button;
    }

    private void appoint(Member member) {
        acts.appoint(member.face().person(), !member.facilitates());
        show();
    }

    private void sayGoodbye(Member member) {
        new Confirmation("groups.ui.MemberDesk.sure", member.face().name(), () -> {
                    acts.sayGoodbye(member.face().person());
                    show();
                })
                .open();
    }

    private class Welcoming implements WelcomeForm.Acts {

        @Override
        public List<Face> find(String words) {
            return acts.find(words);
        }

        @Override
        public void welcome(PersonId person, boolean facilitates) {
            acts.welcome(person, facilitates);
            show();
        }
    }

    private String text(String word) {
        return getTranslation("groups.ui.MemberDesk." + word);
    }
}

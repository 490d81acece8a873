package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerkring.contributions.FollowCode;
import nl.leerkring.contributions.SharingContributions.Shared;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.Icon;

/** After sharing: where it stands now, and for a nameless one the code that is shown this once. */
class ShareDone extends Div {

    ShareDone(Shared shared) {
        addClassName("share__done");
        getElement().setAttribute("role", "status");
        add(new Icon("check"));
        shared.code()
                .ifPresentOrElse(
                        this::showCode, () -> add(new Paragraph(getTranslation("contributions.ui.ShareDone.follow"))));
        add(
                ActionLink.primary(
                        ContributionsNavigation.contribution(shared.contribution()),
                        getTranslation("contributions.ui.ShareDone.look")),
                ActionLink.plain(ContributionsNavigation.SHARE, getTranslation("contributions.ui.ShareDone.another")));
    }

    private void showCode(FollowCode code) {
        var letters = new Code(code.value());
        letters.addClassName("follow-code");
        add(new Paragraph(getTranslation("contributions.ui.ShareDone.code")), letters);
    }
}

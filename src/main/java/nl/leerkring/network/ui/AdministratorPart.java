package nl.leerkring.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerkring.access.AccountSummary;
import nl.leerkring.access.EmailAddress;
import nl.leerkring.access.LastAdministrator;
import nl.leerkring.access.People;
import nl.leerkring.audience.Reader;
import nl.leerkring.ui.FormDialog;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Notice;
import nl.leerkring.ui.Part;

/** What administrators alone change of somebody: whether they administer too, and the address with which they come in. */
class AdministratorPart extends Part {

    private final transient RegionServices services;
    private final transient Reader reader;
    private final transient AccountSummary account;
    private final transient Runnable onChanged;

    AdministratorPart(
            String heading, AccountSummary account, RegionServices services, Reader reader, Runnable onChanged) {
        super(heading);
        this.account = account;
        this.services = services;
        this.reader = reader;
        this.onChanged = onChanged;
        var choices = new Div(administering(), act("email", "edit", this::askForEmail));
        choices.addClassName("page__actions");
        show(new Paragraph(text(account.administrator() ? "is" : "isNot")), choices);
    }

    private Button administering() {
        if (account.administrator()) {
            return act("relieve", "lock", this::relieve);
        }
        var appoint = act("appoint", "plus", this::appoint);
        appoint.setVisible(account.enabled());
        return appoint;
    }

    private Button act(String word, String icon, Runnable act) {
        return new Button(text(word), new Icon(icon), click -> act.run());
    }

    private void appoint() {
        services.administering().appoint(account.person(), reader);
        onChanged.run();
    }

    private void relieve() {
        try {
            services.administering().relieve(account.person(), reader);
            onChanged.run();
        } catch (LastAdministrator nobodyLeft) {
            tell(Notice.warning(text("last")));
        }
    }

    private void askForEmail() {
        var form = new EmailForm(account.email());
        new FormDialog(text("email"), text("saveEmail"), form, address -> correct(form, address)).open();
    }

    private boolean correct(EmailForm form, EmailAddress address) {
        try {
            services.administering().correctEmail(account.person(), address, reader);
        } catch (People.EmailTaken taken) {
            form.refuse();
            return false;
        }
        onChanged.run();
        return true;
    }

    private String text(String word) {
        return getTranslation("network.ui.AdministratorPart." + word);
    }
}

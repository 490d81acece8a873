package nl.leerkring.network.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.ui.Notice;
import nl.leerkring.ui.Page;

/** Who I am to my colleagues: name, role and where I work; and the way out. */
@Route("ik")
@Menu(title = "menu.me", icon = "me", order = 4)
@PermitAll
class ProfileView extends Page implements BeforeEnterObserver {

    private final transient ProfileServices services;
    private final transient AuthenticationContext authentication;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();

    ProfileView(ProfileServices services, AuthenticationContext authentication, CurrentReader current) {
        this.services = services;
        this.authentication = authentication;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        begin(getTranslation("network.ui.ProfileView.title")).saying(getTranslation("network.ui.ProfileView.sub"));
        services.people().greeting(reader).ifPresent(greeting -> {
            var form = new ProfileForm(services.network(), greeting.email(), this::save);
            form.edit(
                    greeting.name(),
                    greeting.locale().getLanguage(),
                    services.work().workplaceOf(reader.signedIn()).orElse(null));
            add(form);
        });
        add(sideways());
    }

    private Div sideways() {
        var code = new Anchor("code", getTranslation("network.ui.ProfileView.code"));
        var keys = new Anchor("ik/sleutels", getTranslation("network.ui.ProfileView.keys"));
        var signOut = new Button(getTranslation("network.ui.ProfileView.signOut"), click -> authentication.logout());
        var actions = new Div(code, keys, signOut);
        actions.addClassName("page__actions");
        return actions;
    }

    private void save(ProfileForm.Edited edited) {
        services.people().introduce(edited.name(), edited.language(), reader);
        services.work().place(reader.signedIn(), edited.workplace(), reader);
        services.people().greeting(reader).ifPresent(greeting -> UI.getCurrent().setLocale(greeting.locale()));
        add(Notice.success(getTranslation("network.ui.ProfileView.saved")));
    }
}

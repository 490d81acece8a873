package nl.leerkring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The reader's language for every screen, and Vaadin's own sentences in it: it brings English ones only. */
@Component
class WorkplaceTexts implements VaadinServiceInitListener {

    private final transient I18NProvider texts;
    private final transient WhoIsHere who;

    WorkplaceTexts(I18NProvider texts, WhoIsHere who) {
        this.texts = texts;
        this.who = who;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource().addUIInitListener(init -> speak(init.getUI()));
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        var locale = info.getLocale() == null ? Locale.of("nl") : info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text("sessionExpired", locale));
        messages.setSessionExpiredMessage(text("sessionExpiredMessage", locale));
        messages.setInternalErrorCaption(text("error", locale));
        messages.setInternalErrorMessage(text("errorMessage", locale));
        messages.setCookiesDisabledCaption(text("cookies", locale));
        messages.setCookiesDisabledMessage(text("cookiesMessage", locale));
        return messages;
    }

    private void speak(UI ui) {
        ui.setLocale(who.language());
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(text("reconnecting", ui.getLocale()));
        dialog.setDialogTextGaveUp(text("reconnectingGaveUp", ui.getLocale()));
        dialog.setReconnectAttempts(10_000); // a lift or a tunnel may take a while; the text is on the device meanwhile
    }

    private String text(String word, Locale locale) {
        return texts.getTranslation("ui.WorkplaceTexts." + word, locale);
    }
}

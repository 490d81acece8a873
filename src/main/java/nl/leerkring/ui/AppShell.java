package nl.leerkring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page in which the workplace runs: its theme, our style sheets, light and dark as the device prefers. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://css/app.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "/favicon.svg");
        settings.addMetaTag("theme-color", "#0B5F66");
    }
}

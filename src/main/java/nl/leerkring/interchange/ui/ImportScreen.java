package nl.leerkring.interchange.ui;

import nl.leerkring.ui.AdministratorScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where administrators bring in what was written elsewhere. */
@Configuration(proxyBeanMethods = false)
class ImportScreen {

    @Bean
    AdministratorScreen importingScreen() {
        return new AdministratorScreen(10, InterchangeNavigation.IMPORT, "interchange.ui.ImportView");
    }
}

package nl.leerkring.interchange.ui;

import nl.leerkring.ui.AdministratorScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers administrators the import. */
@Configuration(proxyBeanMethods = false)
class ImportScreenOffer {

    @Bean
    AdministratorScreen importingScreen() {
        return new AdministratorScreen(10, InterchangeNavigation.IMPORT, "interchange.ui.ImportView");
    }
}

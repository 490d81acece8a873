package nl.leerkring.network.ui;

import nl.leerkring.ui.AdministratorScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where administrators see what was done by those who run things. */
@Configuration(proxyBeanMethods = false)
class AuditScreen {

    @Bean
    AdministratorScreen auditTrailScreen() {
        return new AdministratorScreen(50, NetworkNavigation.auditTrail(), "network.ui.AuditView");
    }
}

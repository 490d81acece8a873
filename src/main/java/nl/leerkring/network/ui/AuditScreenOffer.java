package nl.leerkring.network.ui;

import nl.leerkring.ui.AdministratorScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers administrators the audit trail. */
@Configuration(proxyBeanMethods = false)
class AuditScreenOffer {

    @Bean
    AdministratorScreen auditTrailScreen() {
        return new AdministratorScreen(50, NetworkNavigation.auditTrail(), "network.ui.AuditView");
    }
}

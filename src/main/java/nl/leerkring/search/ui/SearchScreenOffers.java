package nl.leerkring.search.ui;

import nl.leerkring.ui.AdministratorScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers administrators the screens on which they look after search. */
@Configuration(proxyBeanMethods = false)
class SearchScreenOffers {

    @Bean
    AdministratorScreen synonymsScreen() {
        return new AdministratorScreen(20, SearchNavigation.SYNONYMS, "search.ui.SynonymsView");
    }

    @Bean
    AdministratorScreen wordCutsScreen() {
        return new AdministratorScreen(30, SearchNavigation.WORD_CUTS, "search.ui.WordCutsView");
    }

    @Bean
    AdministratorScreen indexScreen() {
        return new AdministratorScreen(40, SearchNavigation.INDEX, "search.ui.IndexView");
    }
}

package nl.leerkring.search;

import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.SynonymList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives index and questions the same Dutch. */
@Configuration(proxyBeanMethods = false)
class DutchSearch {

    @Bean
    DutchAnalysis dutchAnalysis() {
        return new DutchAnalysis();
    }

    /** With the list that comes along, until somebody replaces it. */
    @Bean
    SynonymList synonyms(DutchAnalysis analysis) {
        return new SynonymList(analysis, SynonymList.standard());
    }
}

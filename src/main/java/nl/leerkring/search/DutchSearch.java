package nl.leerkring.search;

import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.SynonymList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives index and questions the same Dutch. */
@Configuration(proxyBeanMethods = false)
class DutchSearch {

    /** With the words that administrators keep, from the first document and question on. */
    @Bean
    DutchAnalysis dutchAnalysis(KeptExceptions kept) {
        return new DutchAnalysis(kept.now());
    }

    /** With the list that comes along, until somebody replaces it. */
    @Bean
    SynonymList synonyms(DutchAnalysis analysis) {
        return new SynonymList(analysis, SynonymList.standard());
    }
}

package nl.leerkring.search;

import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.Layer;
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

    @Bean(ReadyTerms.MAIN)
    ReadyTerms mainTerms(DutchAnalysis analysis) {
        return new ReadyTerms(analysis, Layer.MAIN);
    }

    @Bean(ReadyTerms.PARTS)
    ReadyTerms partTerms(DutchAnalysis analysis) {
        return new ReadyTerms(analysis, Layer.PARTS);
    }

    @Bean(ReadyTerms.GRAMS)
    ReadyTerms gramTerms(DutchAnalysis analysis) {
        return new ReadyTerms(analysis, Layer.GRAMS);
    }
}

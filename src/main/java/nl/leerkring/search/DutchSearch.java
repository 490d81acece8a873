package nl.leerkring.search;

import java.util.List;
import nl.leerkring.search.dutch.CompoundExceptions;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.SynonymList;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Gives index and questions the same Dutch. */
@Configuration(proxyBeanMethods = false)
class DutchSearch {

    /** With what an operator adds to the words that are cut otherwise than the rules would. */
    @Bean
    DutchAnalysis dutchAnalysis(Environment environment) {
        var compounds = Binder.get(environment).bind("leerkring.compounds", Bindable.listOf(String.class));
        return new DutchAnalysis(CompoundExceptions.standard().with(compounds.orElse(List.of())));
    }

    /** With the list that comes along, until somebody replaces it. */
    @Bean
    SynonymList synonyms(DutchAnalysis analysis) {
        return new SynonymList(analysis, SynonymList.standard());
    }
}

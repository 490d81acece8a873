package nl.leerkring.search;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is the same everywhere, such as kinds, roles and years, under its name in the filters of search. */
@Configuration(proxyBeanMethods = false)
class CommonLabels {

    @Bean
    FilterLabels kindLabels(I18NProvider texts) {
        return new Named(SearchFilter.KIND, (kind, locale) -> texts.getTranslation("kind." + kind, locale));
    }

    @Bean
    FilterLabels perspectiveLabels(I18NProvider texts) {
        return new Named(
                SearchFilter.PERSPECTIVE, (role, locale) -> texts.getTranslation("perspective." + role, locale));
    }

    @Bean
    FilterLabels levelLabels(I18NProvider texts) {
        return new Named(SearchFilter.LEVEL, (level, locale) -> texts.getTranslation("level." + level, locale));
    }

    @Bean
    FilterLabels lineLabels(I18NProvider texts) {
        return new Named(SearchFilter.LINE, (line, locale) -> texts.getTranslation("line." + line, locale));
    }

    @Bean
    FilterLabels reachLabels(I18NProvider texts) {
        return new Named(SearchFilter.REACH, (reach, locale) -> texts.getTranslation("reach." + reach, locale));
    }

    @Bean
    FilterLabels supportLabels(I18NProvider texts) {
        return new Named(SearchFilter.SUPPORT, (support, locale) -> texts.getTranslation("support." + support, locale));
    }

    @Bean
    FilterLabels yearLabels() {
        return new Named(SearchFilter.YEAR, (year, locale) -> year);
    }

    private record Named(SearchFilter filter, BiFunction<String, Locale, String> name) implements FilterLabels {

        @Override
        public Map<String, String> labels(Set<String> values, Locale locale) {
            return values.stream().collect(Collectors.toMap(value -> value, value -> name.apply(value, locale)));
        }
    }
}

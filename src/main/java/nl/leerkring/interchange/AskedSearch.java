package nl.leerkring.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.access.ApiProblem.FieldError;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.SearchOrder;
import nl.leerkring.search.SearchQuery;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads what a program asks of search; refuses what it cannot mean, so that a typing error never widens an answer. */
@Component
class AskedSearch {

    private static final int USUAL_SIZE = 20;

    private final FilterWords words;
    private final Texts texts;

    AskedSearch(FilterWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    SearchQuery read(MultiValueMap<String, String> asked, Locale language) {
        return new Reading(asked, language).query();
    }

    /** One question being read, with what is wrong with it so far. */
    private class Reading {

        private final Map<String, List<String>> asked;
        private final Locale language;
        private final List<FieldError> errors = new ArrayList<>();

        private Reading(Map<String, List<String>> asked, Locale language) {
            this.asked = asked;
            this.language = language;
        }

        private SearchQuery query() {
            var chosen = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
            Arrays.stream(SearchFilter.values()).forEach(filter -> chosen.put(filter, values(filter)));
            var question = given("q").findFirst().orElse("");
            var size = number("size", USUAL_SIZE, 1, SearchQuery.MOST_PER_PAGE);
            var page = number("page", 0, 0, SearchQuery.DEEPEST_HIT / size - 1);
            var query = new SearchQuery(question, chosen, order(), page, size);
            if (!errors.isEmpty()) {
                throw new RefusedFields(errors);
            }
            return query;
        }

        private Set<String> values(SearchFilter filter) {
            var name = FilterWords.name(filter);
            given(name).filter(value -> !words.canBe(filter, value)).forEach(value -> refuse(name, value));
            return given(name)
                    .flatMap(value -> words.values(filter, value).stream())
                    .collect(Collectors.toSet());
        }

        private SearchOrder order() {
            var wanted = given("sort").findFirst().orElse(SearchOrder.RELEVANCE.name());
            var known = Arrays.stream(SearchOrder.values())
                    .filter(order -> order.name().equalsIgnoreCase(wanted))
                    .findFirst();
            if (known.isEmpty()) {
                refuse("sort", wanted);
            }
            return known.orElse(SearchOrder.RELEVANCE);
        }

        private int number(String name, int usual, int least, int most) {
            var number = given(name).findFirst().map(AskedSearch::parse).orElse(usual);
            if (number < least || number > most) {
                errors.add(texts.refusal(name, "number", language, least, most));
                return usual;
            }
            return number;
        }

        private void refuse(String name, String value) {
            errors.add(texts.refusal(name, "unknownValue", language, value));
        }

        /** An empty value is as good as none: forms on other pages send all their fields. */
        private Stream<String> given(String name) {
            return asked.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty());
        }
    }

    private static int parse(String given) {
        return given.matches("[0-9]{1,9}") ? Integer.parseInt(given) : -1;
    }
}

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
import nl.leerkring.audience.Reader;
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

    SearchQuery read(MultiValueMap<String, String> asked, Reader reader, Locale language) {
        return new Reading(asked, language).query(reader);
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

        private SearchQuery query(Reader reader) {
            Arrays.stream(SearchFilter.values()).forEach(this::check);
            var order = order();
            var size = number("size", USUAL_SIZE, 1, SearchQuery.MOST_PER_PAGE);
            var page = number("page", 0, 0, SearchQuery.DEEPEST_HIT / size - 1);
            if (!errors.isEmpty()) {
                throw new RefusedFields(errors);
            }
            return new SearchQuery(given("q").findFirst().orElse(""), chosen(reader), order, page, size);
        }

        /** Before anything is looked up: a question of a thousand names is refused, not answered slowly. */
        private void check(SearchFilter filter) {
            var name = FilterWords.name(filter);
            var values = given(name).distinct().toList();
            if (values.size() > SearchQuery.MOST_VALUES) {
                errors.add(texts.refusal(name, "tooManyValues", language, SearchQuery.MOST_VALUES));
                return;
            }
            values.stream().filter(value -> !words.canBe(filter, value)).forEach(value -> refuse(name, value));
        }

        private Map<SearchFilter, Set<String>> chosen(Reader reader) {
            var meanings = words.knownTo(reader);
            var chosen = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
            for (var filter : SearchFilter.values()) {
                var values = given(FilterWords.name(filter)).flatMap(value -> meanings.of(filter, value).stream());
                chosen.put(filter, values.collect(Collectors.toSet()));
            }
            return chosen;
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

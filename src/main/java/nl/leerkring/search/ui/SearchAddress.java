package nl.leerkring.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.SearchQuery;

/** What is asked as it stands in the address: whoever has the address has the question. Pages count from 0 here, from 1 there. */
record SearchAddress(String words, Map<SearchFilter, Set<String>> chosen, int page) {

    static final String PATH = "zoeken";

    private static final String WORDS = "q";
    private static final String PAGE = "pagina";
    private static final int PER_PAGE = 20;
    private static final Pattern CONSTANT = Pattern.compile("[A-Z_]{1,40}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    /** Reads an address; what is malformed in it is as good as absent. */
    static SearchAddress of(QueryParameters parameters) {
        var chosen = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
        for (var filter : SearchFilter.values()) {
            parameters.getParameters(name(filter)).stream()
                    .filter(value -> form(filter).matcher(value).matches())
                    .forEach(value -> chosen.computeIfAbsent(filter, none -> new LinkedHashSet<>())
                            .add(value));
        }
        var words = parameters.getSingleParameter(WORDS).orElse("").strip();
        return new SearchAddress(SearchQuery.of(words).words(), chosen, page(parameters));
    }

    private static int page(QueryParameters parameters) {
        var page = parameters.getSingleParameter(PAGE).orElse("");
        return NUMBER.matcher(page).matches() ? Math.max(0, Integer.parseInt(page) - 1) : 0;
    }

    private static String name(SearchFilter filter) {
        return switch (filter) {
            case KIND -> "soort";
            case THEME -> "thema";
            case MUNICIPALITY -> "gemeente";
            case REGION -> "regio";
            case PERSPECTIVE -> "rol";
            case YEAR -> "jaar";
            case QUESTION -> "vraag";
            case GROUP -> "groep";
        };
    }

    private static Pattern form(SearchFilter filter) {
        return switch (filter) {
            case KIND, PERSPECTIVE -> CONSTANT;
            case YEAR -> NUMBER;
            case THEME, MUNICIPALITY, REGION, QUESTION, GROUP -> ID;
        };
    }

    QueryParameters parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!words.isEmpty()) {
            parameters.put(WORDS, List.of(words));
        }
        chosen.forEach((filter, values) -> parameters.put(name(filter), List.copyOf(values)));
        if (page > 0) {
            parameters.put(PAGE, List.of(String.valueOf(page + 1)));
        }
        return new QueryParameters(parameters);
    }

    /** The address within the workplace. */
    String path() {
        return isEmpty() ? PATH : PATH + "?" + parameters().getQueryString();
    }

    SearchQuery query() {
        return new SearchQuery(words, chosen, page, PER_PAGE);
    }

    boolean isEmpty() {
        return words.isEmpty() && chosen.isEmpty() && page == 0;
    }

    int choices() {
        return chosen.values().stream().mapToInt(Set::size).sum();
    }

    /** The same question on another page. */
    SearchAddress turned(int to) {
        return new SearchAddress(words, chosen, to);
    }

    boolean isTurnOf(SearchAddress other) {
        return page != other.page && turned(other.page).equals(other);
    }

    SearchAddress asking(String otherWords) {
        return new SearchAddress(otherWords.strip(), chosen, 0);
    }

    SearchAddress with(SearchFilter filter, String value) {
        return choosing(filter, values -> values.add(value));
    }

    SearchAddress without(SearchFilter filter, String value) {
        return choosing(filter, values -> values.remove(value));
    }

    SearchAddress withoutFilters() {
        return new SearchAddress(words, Map.of(), 0);
    }

    private SearchAddress choosing(SearchFilter filter, Consumer<Set<String>> change) {
        var choices = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
        choices.putAll(chosen);
        var values = new LinkedHashSet<>(chosen.getOrDefault(filter, Set.of()));
        change.accept(values);
        choices.put(filter, values);
        choices.values().removeIf(Set::isEmpty);
        return new SearchAddress(words, choices, 0);
    }
}

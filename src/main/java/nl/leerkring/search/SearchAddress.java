package nl.leerkring.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What is asked as it stands in the address, in the workplace and on the public page alike: whoever has the address has the
 * question. Pages count from 0 here, from 1 there.
 */
public record SearchAddress(String words, Map<SearchFilter, Set<String>> chosen, SearchOrder order, int page) {

    /** The last part of the address of every search page. */
    public static final String PATH = "zoeken";

    /** The parameter that holds the words. */
    public static final String WORDS = "q";

    /** The parameter that holds what comes first; absent for what fits best. */
    public static final String ORDER = "volgorde";

    private static final String PAGE = "pagina";
    private static final int PER_PAGE = 20;
    private static final Pattern CONSTANT = Pattern.compile("[A-Z_]{1,40}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    /** The best answers first. */
    public SearchAddress(String words, Map<SearchFilter, Set<String>> chosen, int page) {
        this(words, chosen, SearchOrder.RELEVANCE, page);
    }

    /** Reads an address; what is malformed in it is as good as absent. */
    public static SearchAddress of(Map<String, List<String>> parameters) {
        var chosen = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
        for (var filter : SearchFilter.values()) {
            parameters.getOrDefault(parameter(filter), List.of()).stream()
                    .filter(value -> form(filter).matcher(value).matches())
                    .forEach(value -> chosen.computeIfAbsent(filter, none -> new LinkedHashSet<>())
                            .add(value));
        }
        var words = first(parameters, WORDS).strip();
        return new SearchAddress(SearchQuery.of(words).words(), chosen, order(parameters), page(parameters));
    }

    /** Reads what {@link #path} wrote. */
    static SearchAddress parse(String path) {
        var encoded = UriComponentsBuilder.fromUriString(path).build(true).getQueryParams();
        var parameters = new LinkedHashMap<String, List<String>>();
        encoded.forEach((name, values) -> parameters.put(
                name,
                values.stream()
                        .map(value -> UriUtils.decode(value, StandardCharsets.UTF_8))
                        .toList()));
        return of(parameters);
    }

    private static SearchOrder order(Map<String, List<String>> parameters) {
        var asked = first(parameters, ORDER);
        return Arrays.stream(SearchOrder.values())
                .filter(order -> order.word().equals(asked))
                .findFirst()
                .orElse(SearchOrder.RELEVANCE);
    }

    private static int page(Map<String, List<String>> parameters) {
        var page = first(parameters, PAGE);
        return NUMBER.matcher(page).matches() ? Math.max(0, Integer.parseInt(page) - 1) : 0;
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** The parameter that holds what was chosen in a filter. */
    public static String parameter(SearchFilter filter) {
        return switch (filter) {
            case KIND -> "soort";
            case THEME -> "thema";
            case MUNICIPALITY -> "gemeente";
            case REGION -> "regio";
            case PERSPECTIVE -> "rol";
            case YEAR -> "jaar";
            case QUESTION -> "vraag";
            case GROUP -> "groep";
            case LEVEL -> "niveau";
            case LINE -> "lijn";
            case REACH -> "bereik";
            case SUPPORT -> "steun";
        };
    }

    private static Pattern form(SearchFilter filter) {
        return switch (filter) {
            case KIND, PERSPECTIVE, LEVEL, LINE, REACH, SUPPORT -> CONSTANT;
            case YEAR -> NUMBER;
            case THEME, MUNICIPALITY, REGION, QUESTION, GROUP -> ID;
        };
    }

    /** The parameters of the address, those that say nothing left out. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!words.isEmpty()) {
            parameters.put(WORDS, List.of(words));
        }
        chosen.forEach((filter, values) -> parameters.put(parameter(filter), List.copyOf(values)));
        if (order != SearchOrder.RELEVANCE) {
            parameters.put(ORDER, List.of(order.word()));
        }
        if (page > 0) {
            parameters.put(PAGE, List.of(String.valueOf(page + 1)));
        }
        return parameters;
    }

    /** The address of the search page with this question; relative, so that every face has its own before it. */
    public String path() {
        var address = UriComponentsBuilder.fromPath(PATH);
        parameters().forEach((name, values) -> values.forEach(value -> address.queryParam(name, encoded(value))));
        return address.build(true).toUriString();
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    public SearchQuery query() {
        return new SearchQuery(words, chosen, order, page, PER_PAGE);
    }

    public boolean isEmpty() {
        return words.isEmpty() && chosen.isEmpty() && order == SearchOrder.RELEVANCE && page == 0;
    }

    /** What was chosen in one filter. */
    public Set<String> chosen(SearchFilter filter) {
        return chosen.getOrDefault(filter, Set.of());
    }

    public int choices() {
        return chosen.values().stream().mapToInt(Set::size).sum();
    }

    /** The same question on another page. */
    public SearchAddress turned(int to) {
        return new SearchAddress(words, chosen, order, to);
    }

    public boolean isTurnOf(SearchAddress other) {
        return page != other.page && turned(other.page).equals(other);
    }

    public SearchAddress asking(String otherWords) {
        return new SearchAddress(otherWords.strip(), chosen, order, 0);
    }

    public SearchAddress ordered(SearchOrder other) {
        return new SearchAddress(words, chosen, other, 0);
    }

    /** What comes first whatever was asked for: without words nothing can fit better or worse. */
    public SearchOrder effectiveOrder() {
        return query().effectiveOrder();
    }

    public boolean isNewestFirst() {
        return effectiveOrder() == SearchOrder.NEWEST;
    }

    /** The same question with these values alone in the filter; without values it does not narrow. */
    public SearchAddress withOnly(SearchFilter filter, Collection<String> only) {
        return choosing(filter, values -> {
            values.clear();
            values.addAll(only);
        });
    }

    public SearchAddress with(SearchFilter filter, String value) {
        return choosing(filter, values -> values.add(value));
    }

    public SearchAddress without(SearchFilter filter, String value) {
        return choosing(filter, values -> values.remove(value));
    }

    public SearchAddress withoutFilters() {
        return new SearchAddress(words, Map.of(), order, 0);
    }

    private SearchAddress choosing(SearchFilter filter, Consumer<Set<String>> change) {
        var choices = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
        choices.putAll(chosen);
        var values = new LinkedHashSet<>(chosen.getOrDefault(filter, Set.of()));
        change.accept(values);
        choices.put(filter, values);
        choices.values().removeIf(Set::isEmpty);
        return new SearchAddress(words, choices, order, 0);
    }
}

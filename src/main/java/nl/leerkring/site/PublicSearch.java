package nl.leerkring.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.FilterValue;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.SearchOrder;
import nl.leerkring.search.SearchPage;
import nl.leerkring.search.SearchPages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding what is public, without an account and without script: the same question, core and words as in the workplace. */
@Controller
class PublicSearch {

    static final String DUTCH = "/" + SearchAddress.PATH;
    static final String ENGLISH = "/en/" + SearchAddress.PATH;

    private final SearchPages pages;

    PublicSearch(SearchPages pages) {
        this.pages = pages;
    }

    @GetMapping({DUTCH, ENGLISH})
    String search(
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var address = SearchAddress.of(parameters);
        var page = pages.of(address.query(), Reader.visitor(), locale);
        if (!page.complete()) { // else a proxy would still say in five minutes that something is missing
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        }
        Turns.of(address, page).show(model);
        model.addAttribute("address", address)
                .addAttribute("words", SearchAddress.WORDS)
                .addAttribute("orders", SearchOrder.values())
                .addAttribute("orderParameter", SearchAddress.ORDER)
                .addAttribute("page", page)
                .addAttribute("meant", meant(address, page))
                .addAttribute("filters", filters(page))
                .addAttribute("days", new Days(locale));
        Face.of(locale).show(address.path(), model);
        return "site/search";
    }

    private static @Nullable String meant(SearchAddress address, SearchPage page) {
        var meant = page.result().meant();
        return meant == null ? null : address.asking(meant).path();
    }

    /** The filters in which there is something to choose. */
    private static List<Filter> filters(SearchPage page) {
        return Arrays.stream(SearchFilter.values())
                .filter(filter -> filter != SearchFilter.GROUP)
                .map(filter -> new Filter(
                        "search.ui.FilterNames." + filter, SearchAddress.parameter(filter), named(filter, page)))
                .filter(filter -> !filter.values().isEmpty())
                .toList();
    }

    private static List<FilterValue> named(SearchFilter filter, SearchPage page) {
        return page.filters().getOrDefault(filter, List.of()).stream()
                .filter(value -> value.label() != null)
                .toList();
    }

    /** One filter: the key of its name, its parameter in the address, what can be chosen. */
    record Filter(String name, String parameter, List<FilterValue> values) {}

    /** The way to the page before and the page after, as far as there is one. */
    private record Turns(SearchAddress address, int last) {

        static Turns of(SearchAddress address, SearchPage page) {
            return new Turns(address, address.query().lastPage(page.result().total()));
        }

        void show(Model model) {
            model.addAttribute("number", address.page() + 1).addAttribute("last", last + 1);
            if (address.page() > 0) {
                model.addAttribute(
                        "previous", address.turned(address.page() - 1).path());
            }
            if (address.page() < last) {
                model.addAttribute("next", address.turned(address.page() + 1).path());
            }
        }
    }
}

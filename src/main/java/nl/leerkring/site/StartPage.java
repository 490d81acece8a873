package nl.leerkring.site;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The first page: what Leerkring is, for whom, and how a question becomes something others can use. */
@Controller
class StartPage {

    static final String DUTCH = "/";
    static final String ENGLISH = "/en";

    private static final List<Step> CHAIN = List.of(
            Step.of("question", "question"),
            Step.of("calendar", "meeting"),
            Step.of("share", "contribution"),
            Step.of("theme", "theme"),
            Step.of("works", "finding"),
            Step.of("book", "edition"),
            Step.of("practice", "elsewhere"));

    @GetMapping(DUTCH)
    String dutch(Model model) {
        return show(DUTCH, ENGLISH, model);
    }

    @GetMapping(ENGLISH)
    String english(Model model) {
        return show(ENGLISH, DUTCH, model);
    }

    private static String show(String here, String otherLanguage, Model model) {
        model.addAttribute("steps", CHAIN)
                .addAttribute("otherLanguage", otherLanguage)
                .addAttribute("canonical", absolute(here))
                .addAttribute("addressInDutch", absolute(DUTCH))
                .addAttribute("addressInEnglish", absolute(ENGLISH));
        return "site/start";
    }

    // Search engines want whole addresses; behind a proxy server.forward-headers-strategy makes them the public ones.
    private static String absolute(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }

    /** One step of the chain: its icon and the keys of its name and its sentence. */
    record Step(String icon, String name, String text) {

        static Step of(String icon, String word) {
            var key = "site.StartPage." + word;
            return new Step(icon, key, key + "Text");
        }
    }
}

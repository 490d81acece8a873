package nl.leerkring.site;

import java.util.Locale;
import org.springframework.ui.Model;

/** One of the two languages of the public pages: where its addresses begin, and where the same page stands in the other. */
record Face(String base, String other) {

    private static final String DUTCH = "/";
    private static final String ENGLISH = "/en/";

    static Face of(Locale locale) {
        return AddressLanguage.ENGLISH.getLanguage().equals(locale.getLanguage())
                ? new Face(ENGLISH, DUTCH)
                : new Face(DUTCH, ENGLISH);
    }

    /** Tells a template where it stands; the path is relative, without a slash before it. */
    void show(String path, Model model) {
        model.addAttribute("base", base).addAttribute("here", base + path).addAttribute("otherLanguage", other + path);
    }
}

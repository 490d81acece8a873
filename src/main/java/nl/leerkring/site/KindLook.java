package nl.leerkring.site;

import nl.leerkring.ui.Kind;
import org.springframework.stereotype.Component;

/** Tells templates under which style a kind stands, so that public pages show it as the workplace does. */
@Component("kindLook")
class KindLook {

    public String icon(String kind) {
        return Kind.icon(kind);
    }

    public String of(String kind) {
        return Kind.style(kind);
    }
}

package nl.leerkring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The frame around every screen of the workplace. It names no view: views carry {@code @Menu}, modules bring header
 * parts.
 */
@Layout
@PermitAll
@JavaScript("context://js/found-passage.js")
class Shell extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String SHARE_ICON = "plus";
    private static final String MAIN = "inhoud";

    private final Main main = new Main();
    private final transient MenuEntries menu;
    private final transient Map<MenuEntry, List<Anchor>> links = new LinkedHashMap<>();

    Shell(List<HeaderPart> parts, MenuEntries menu, WhoIsHere who) {
        this.menu = menu;
        menu.open().forEach(entry -> links.put(entry, new ArrayList<>()));
        addClassName("shell");
        main.addClassName("shell__main");
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink());
        if (who.seesSample()) {
            add(sampleBanner());
        }
        add(header(parts), rail(), main, bottom());
    }

    private Anchor skipLink() {
        var link = new Anchor("#" + MAIN, getTranslation("ui.Shell.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        return link;
    }

    private Component sampleBanner() {
        var banner = new Paragraph(getTranslation("ui.Shell.sample"));
        banner.addClassName("sample-banner");
        return banner;
    }

    private Header header(List<HeaderPart> parts) {
        var logo = new Anchor("", "Leerkring");
        logo.addClassName("shell__logo");
        var header = new Header(logo);
        header.addClassName("shell__header");
        parts.stream().sorted(Comparator.comparingInt(HeaderPart::order)).forEach(part -> header.add(part.component()));
        return header;
    }

    private Nav rail() {
        var list = new UnorderedList();
        links.keySet().stream()
                .filter(entry -> !SHARE_ICON.equals(entry.icon()))
                .forEach(entry -> list.add(new ListItem(link(entry))));
        return nav(list, "shell__rail");
    }

    private Nav bottom() {
        var list = new UnorderedList();
        links.keySet().forEach(entry -> list.add(bottomItem(entry)));
        return nav(list, "shell__bottom");
    }

    private Nav nav(UnorderedList list, String style) {
        var nav = new Nav(list);
        nav.addClassName(style);
        nav.setAriaLabel(getTranslation("ui.Shell.navigation"));
        return nav;
    }

    private ListItem bottomItem(MenuEntry entry) {
        var link = link(entry);
        var item = new ListItem(link);
        if (SHARE_ICON.equals(entry.icon())) {
            item.addClassName("shell__bottom-share");
            var coin = new Span(link.getComponentAt(0));
            coin.addClassName("shell__coin");
            link.addComponentAsFirst(coin);
        }
        return item;
    }

    private Anchor link(MenuEntry entry) {
        var link = new Anchor(MenuEntries.path(entry));
        link.add(new Icon(entry.icon()), new Span(getTranslation(entry.title())));
        links.computeIfAbsent(entry, none -> new ArrayList<>()).add(link);
        return link;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        links.forEach((entry, both) -> {
            var path = menu.path(entry, event.getLocation().getPath());
            var current = MenuEntries.path(entry).equals(event.getLocation().getFirstSegment());
            both.forEach(link -> {
                link.setHref(path);
                mark(link, current);
            });
        });
    }

    private static void mark(Anchor link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }
}

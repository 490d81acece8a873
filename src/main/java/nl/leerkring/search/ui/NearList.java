package nl.leerkring.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leerkring.search.SearchHit;
import nl.leerkring.ui.Kind;

/** Things that say about the same as the thing they stand below: kind, title, and where they come from. */
public class NearList extends UnorderedList {

    /** As many as one looks at below a page. */
    public static final int MOST = 4;

    public NearList(List<SearchHit> near) {
        addClassName("near-list");
        near.forEach(hit -> add(item(hit)));
    }

    private static ListItem item(SearchHit hit) {
        var item = new ListItem(new Kind(hit.kind()), new Anchor(hit.path(), hit.plainTitle()), new HitMeta(hit));
        item.addClassName("near-list__item");
        return item;
    }
}

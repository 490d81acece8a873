package nl.leerkring.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares the index with the table, thing by thing. As many on both sides says little: after a back-up was restored
 * there may be as many, and none the same.
 */
@Component
class ComparingIndex {

    private static final Limit PAGE = Limit.of(2000);

    private final SearchDocuments documents;
    private final IndexContent content;
    private final JdbcClient database;

    ComparingIndex(SearchDocuments documents, IndexContent content, JdbcClient database) {
        this.documents = documents;
        this.content = content;
        this.database = database;
    }

    /** The things of one page, in the order of the table. */
    record Page(List<SearchDocumentRow> rows, Set<String> there, List<String> differing) {

        boolean isEmpty() {
            return rows.isEmpty();
        }

        String last() {
            return rows.getLast().id();
        }
    }

    /**
     * What comes after a thing in the order of the table; what is on its way to the index does not count as differing.
     */
    Page after(String id) {
        var rows = documents.rowsAfter(id, PAGE);
        if (rows.isEmpty()) {
            return new Page(rows, Set.of(), List.of());
        }
        var copies = content.copies(rows.stream().map(SearchDocumentRow::id).toList());
        var differing = rows.stream()
                .filter(row ->
                        !copies.containsKey(row.id()) || !copies.get(row.id()).isOf(row))
                .map(SearchDocumentRow::id)
                .collect(Collectors.toList());
        if (!differing.isEmpty()) {
            var onTheirWay = onTheirWay(rows.getFirst(), rows.getLast());
            differing.removeIf(each -> onTheirWay.contains(each) && !hasOldDutch(copies.get(each)));
        }
        return new Page(rows, copies.keySet(), differing);
    }

    /** That is written in any case: what is on its way may be read with the old rules yet. */
    private static boolean hasOldDutch(IndexContent.@Nullable Copy copy) {
        return copy != null && !copy.ofToday();
    }

    private Set<String> onTheirWay(SearchDocumentRow first, SearchDocumentRow last) {
        return database.sql(
                        "select entity_id from hsearch_outbox_event where status = 'PENDING' and entity_id between ? and ?")
                .param(first.id())
                .param(last.id())
                .query(String.class)
                .set();
    }
}

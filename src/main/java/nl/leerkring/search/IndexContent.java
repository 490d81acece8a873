package nl.leerkring.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.lucene.OpenIndex;
import org.apache.lucene.document.IntPoint;
import org.springframework.stereotype.Component;

/** What the index holds, by number and by reference; whoever may read it. */
@Component
class IndexContent {

    private static final int PAGE = 2000;
    private static final List<String> WRITTEN = List.of(SearchDocument.ROW, SearchDocument.ANALYSIS);

    private final OpenIndex index;
    private final DutchAnalysis analysis;

    IndexContent(OpenIndex index, DutchAnalysis analysis) {
        this.index = index;
        this.analysis = analysis;
    }

    long documents() {
        try (var moment = index.latest()) {
            return moment.documents();
        }
    }

    /** Written with the Dutch of today. */
    long documentsOfToday() {
        try (var moment = index.latest()) {
            return moment.finding(IntPoint.newExactQuery(SearchDocument.ANALYSIS, analysis.version()))
                    .number();
        }
    }

    /** How each of these was written that it holds. */
    Map<String, Copy> copies(Collection<String> ids) {
        try (var moment = index.latest()) {
            return moment.numbers(SearchDocument.REF, ids, WRITTEN).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> copy(each.getValue())));
        }
    }

    private Copy copy(List<Long> written) {
        return new Copy(written.get(0), written.get(1) == analysis.version());
    }

    /** Everything it holds, a page at a time. */
    void eachPage(Consumer<List<String>> action) {
        try (var moment = index.latest()) {
            moment.eachKey(SearchDocument.REF, PAGE, action);
        }
    }

    /**
     * One thing as it stands in the index.
     *
     * @param row the version of the row it was made of
     * @param ofToday whether it was written with the Dutch of today
     */
    record Copy(long row, boolean ofToday) {

        /** Whether it would be written the same way now. */
        boolean isOf(SearchDocumentRow saved) {
            return ofToday && row == saved.version();
        }
    }
}

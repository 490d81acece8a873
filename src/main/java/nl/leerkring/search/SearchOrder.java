package nl.leerkring.search;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;

/** What comes first: the best answer, the newest, or what most people recognised. */
public enum SearchOrder {
    RELEVANCE(""),
    NEWEST("nieuwste"),
    SUPPORTED("herkend");

    private final String word;

    SearchOrder(String word) {
        this.word = word;
    }

    /** How it stands in the address; nothing for what comes by itself. */
    public String word() {
        return word;
    }

    /** The reference last, so that pages never overlap. */
    Sort sort() {
        var newest = new SortedNumericSortField(SearchDocument.AT, SortField.Type.LONG, true);
        var always = new SortedSetSortField(SearchDocument.REF, false);
        return switch (this) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, always);
            case NEWEST -> new Sort(newest, always);
            case SUPPORTED -> new Sort(mostRecognised(), newest, always);
        };
    }

    private static SortField mostRecognised() {
        return new SortedNumericSortField(SearchDocument.RECOGNISED, SortField.Type.INT, true);
    }
}

package nl.leerkring.search;

import java.time.Instant;
import java.util.Set;
import nl.leerkring.chain.Ref;
import nl.leerkring.search.lucene.Kept;

/** What the index keeps of a thing to show it without asking the database. */
record StoredHit(
        String ref,
        String kind,
        String title,
        String text,
        String byline,
        int recognised,
        Instant at,
        String path,
        float score) {

    /** What is read of each hit. */
    static final Set<String> FIELDS = Set.of(
            SearchDocument.REF,
            SearchDocument.KIND,
            SearchDocument.SHOWN_TITLE,
            SearchDocument.SHOWN_TEXT,
            SearchDocument.BYLINE,
            SearchDocument.RECOGNISED,
            SearchDocument.AT,
            SearchDocument.PATH);

    static StoredHit of(Kept kept) {
        return new StoredHit(
                kept.text(SearchDocument.REF),
                kept.text(SearchDocument.KIND),
                kept.text(SearchDocument.SHOWN_TITLE),
                kept.text(SearchDocument.SHOWN_TEXT),
                kept.text(SearchDocument.BYLINE),
                kept.number(SearchDocument.RECOGNISED),
                Instant.parse(kept.text(SearchDocument.AT)),
                kept.text(SearchDocument.PATH),
                kept.score());
    }

    /** The text without a first sentence that is the title already. */
    private String below() {
        var again = text.startsWith(title) && !endsInsideAWord();
        return again ? text.substring(title.length()).replaceFirst("^[.\\s]+", "") : text;
    }

    private boolean endsInsideAWord() {
        return text.length() > title.length() && Character.isLetterOrDigit(text.charAt(title.length()));
    }

    SearchHit marked(Highlighter highlighter) {
        return new SearchHit(
                Ref.parse(ref),
                kind,
                highlighter.whole(title),
                highlighter.passage(below()),
                Word.parse(byline),
                recognised,
                at,
                path,
                score);
    }
}

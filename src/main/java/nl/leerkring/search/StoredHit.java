package nl.leerkring.search;

import java.time.Instant;
import java.util.List;
import nl.leerkring.chain.Ref;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

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

    static ProjectionFinalStep<StoredHit> from(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(
                        f.field(SearchDocument.REF, String.class),
                        f.field(SearchDocument.KIND, String.class),
                        f.field(SearchDocument.SHOWN_TITLE, String.class),
                        f.field(SearchDocument.SHOWN_TEXT, String.class),
                        f.field(SearchDocument.BYLINE, String.class),
                        f.field(SearchDocument.RECOGNISED, Integer.class),
                        f.field(SearchDocument.AT, Instant.class),
                        f.field(SearchDocument.PATH, String.class),
                        f.score())
                .asList(StoredHit::of);
    }

    private static StoredHit of(List<?> values) {
        return new StoredHit(
                (String) values.get(0),
                (String) values.get(1),
                (String) values.get(2),
                (String) values.get(3),
                (String) values.get(4),
                (Integer) values.get(5),
                (Instant) values.get(6),
                (String) values.get(7),
                (Float) values.get(8));
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

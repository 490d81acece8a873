package nl.leerkring.search.lucene;

import org.apache.lucene.document.Document;

/** What the index keeps of one document, to show it. */
public record Kept(Document fields, float score) {

    /** The value of a field that every document has. */
    public String text(String field) {
        var value = fields.get(field);
        if (value == null) {
            throw new IllegalStateException("a document without " + field);
        }
        return value;
    }

    /** The value of a field with a number that every document has. */
    public int number(String field) {
        var kept = fields.getField(field);
        if (kept == null) {
            throw new IllegalStateException("a document without " + field);
        }
        return kept.numericValue().intValue();
    }
}

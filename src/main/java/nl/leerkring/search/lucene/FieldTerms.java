package nl.leerkring.search.lucene;

import java.util.Collection;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;

/**
 * Terms of one document that are ready to be written to one field. Rejected: a text of them for an analyzer that splits it
 * on its spaces, which any engine would take, but keeps the place of every term as well.
 */
public record FieldTerms(Collection<String> terms) {

    /** What is kept of a term beside in which documents it is. */
    public enum Keeping {
        /** In which order, for phrases. */
        PLACES(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false),

        /** How often, and among how many. */
        NUMBERS(IndexOptions.DOCS_AND_FREQS, false),

        NOTHING(IndexOptions.DOCS, true);

        private final FieldType type = new FieldType();

        Keeping(IndexOptions options, boolean nothing) {
            type.setTokenized(true);
            type.setIndexOptions(options);
            type.setOmitNorms(nothing);
            type.freeze();
        }
    }

    /** Adds a field to the index. */
    public static IndexFieldReference<FieldTerms> field(IndexSchemaElement schema, String name, Keeping keeping) {
        return schema.field(
                        name,
                        type -> type.extension(LuceneExtension.get())
                                .asNative(
                                        FieldTerms.class,
                                        (path, value, fields) -> fields.accept(
                                                new Field(path, new TermStream(value.terms()), keeping.type))))
                .toReference();
    }
}

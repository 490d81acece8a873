package nl.leerkring.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.Layer;
import nl.leerkring.search.dutch.Place;
import nl.leerkring.search.dutch.Ready;
import nl.leerkring.search.lucene.FieldTerms;
import nl.leerkring.search.lucene.FieldTerms.Keeping;
import nl.leerkring.search.lucene.Fields;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.stereotype.Component;

/**
 * Gives each layer of title and text a field of its own, with terms that are ready: reading a text is most of the work of
 * indexing it. Beside them stand the words themselves, for who is typing one, and which Dutch gave all this: an older
 * one means that the document must be written again.
 *
 * <p>One binder for all of it, because the exceptions may be replaced at any moment: a version newer than its terms would
 * never be mended.
 */
@Component
class DutchBinder implements TypeBinder {

    private final DutchAnalysis analysis;

    DutchBinder(DutchAnalysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("title").use("text");
        var fields = new ArrayList<TermsField>();
        for (var place : Place.values()) {
            for (var layer : Layer.values()) {
                fields.add(new TermsField(place, layer, field(context, Fields.of(place, layer), keeping(layer))));
            }
        }
        var version = context.indexSchemaElement()
                .field(SearchDocument.ANALYSIS, type -> type.asInteger().sortable(Sortable.YES))
                .toReference();
        var words = field(context, SearchDocument.WORDS, Keeping.NOTHING);
        context.bridge(SearchDocument.class, new Dutch(analysis, fields, words, version));
    }

    private static IndexFieldReference<FieldTerms> field(TypeBindingContext context, String name, Keeping keeping) {
        return FieldTerms.field(context.indexSchemaElement(), name, keeping);
    }

    /** Only in words as they are meant are phrases looked for. */
    private static Keeping keeping(Layer layer) {
        return layer == Layer.MAIN ? Keeping.PLACES : Keeping.NUMBERS;
    }

    private record TermsField(Place place, Layer layer, IndexFieldReference<FieldTerms> reference) {}

    private record Dutch(
            DutchAnalysis analysis,
            List<TermsField> fields,
            IndexFieldReference<FieldTerms> words,
            IndexFieldReference<Integer> version)
            implements TypeBridge<SearchDocument> {

        @Override
        public void write(DocumentElement target, SearchDocument document, TypeBridgeWriteContext context) {
            var ready = analysis.ready(Map.of(Place.TITLE, document.title(), Place.TEXT, document.text()));
            fields.forEach(field ->
                    target.addValue(field.reference(), new FieldTerms(ready.of(field.place(), field.layer()))));
            target.addValue(words, new FieldTerms(typed(ready)));
            target.addValue(version, ready.version());
        }

        private static List<String> typed(Ready ready) {
            return ready.words().stream()
                    .filter(TypedTerm::isWorthCompleting)
                    .map(word -> TypedTerm.of(word).indexed())
                    .toList();
        }
    }
}

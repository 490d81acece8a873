package nl.leerkring.search;

import java.util.EnumMap;
import java.util.Map;
import nl.leerkring.search.dutch.DutchAnalysis;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.stereotype.Component;

/**
 * Gives the audiences and every filter of a document a field of their own, with one value per line, and notes with
 * which Dutch the document was written: an older one means that it must be written again.
 */
@Component
class LinesBinder implements TypeBinder {

    static final String AUDIENCES = "audiences";

    private final DutchAnalysis analysis;

    LinesBinder(DutchAnalysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("audiences").use("filters");
        var filters = new EnumMap<SearchFilter, IndexFieldReference<String>>(SearchFilter.class);
        for (var filter : SearchFilter.values()) {
            filters.put(filter, keywords(context, filter.field(), Aggregable.YES));
        }
        var audiences = keywords(context, AUDIENCES, Aggregable.NO);
        var version = context.indexSchemaElement()
                .field(SearchDocument.ANALYSIS, type -> type.asInteger().sortable(Sortable.YES))
                .toReference();
        context.bridge(SearchDocument.class, new Lines(audiences, filters, version, analysis.version()));
    }

    private static IndexFieldReference<String> keywords(TypeBindingContext context, String name, Aggregable counted) {
        return context.indexSchemaElement()
                .field(name, type -> type.asString().aggregable(counted))
                .multiValued()
                .toReference();
    }

    private record Lines(
            IndexFieldReference<String> audiences,
            Map<SearchFilter, IndexFieldReference<String>> filters,
            IndexFieldReference<Integer> version,
            int ofToday)
            implements TypeBridge<SearchDocument> {

        @Override
        public void write(DocumentElement target, SearchDocument document, TypeBridgeWriteContext context) {
            target.addValue(version, ofToday);
            document.audiences().lines().forEach(token -> target.addValue(audiences, token));
            document.filters().lines().forEach(line -> write(target, line.split("=", 2)));
        }

        private void write(DocumentElement target, String[] nameAndValue) {
            var filter = SearchFilter.valueOf(nameAndValue[0]);
            target.addValue(filters.get(filter), nameAndValue[1]);
        }
    }
}

package nl.leerkring.search;

import java.util.EnumMap;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.stereotype.Component;

/** Gives the audiences and every filter of a document a field of their own, with one value per line. */
@Component
class LinesBinder implements TypeBinder {

    static final String AUDIENCES = "audiences";

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("audiences").use("filters");
        var filters = new EnumMap<SearchFilter, IndexFieldReference<String>>(SearchFilter.class);
        for (var filter : SearchFilter.values()) {
            filters.put(filter, keywords(context, filter.field(), Aggregable.YES));
        }
        var audiences = keywords(context, AUDIENCES, Aggregable.NO);
        context.bridge(SearchDocument.class, new Lines(audiences, filters));
    }

    private static IndexFieldReference<String> keywords(TypeBindingContext context, String name, Aggregable counted) {
        return context.indexSchemaElement()
                .field(name, type -> type.asString().aggregable(counted))
                .multiValued()
                .toReference();
    }

    private record Lines(IndexFieldReference<String> audiences, Map<SearchFilter, IndexFieldReference<String>> filters)
            implements TypeBridge<SearchDocument> {

        @Override
        public void write(DocumentElement target, SearchDocument document, TypeBridgeWriteContext context) {
            document.audiences().lines().forEach(token -> target.addValue(audiences, token));
            document.filters().lines().forEach(line -> write(target, line.split("=", 2)));
        }

        private void write(DocumentElement target, String[] nameAndValue) {
            var filter = SearchFilter.valueOf(nameAndValue[0]);
            target.addValue(filters.get(filter), nameAndValue[1]);
        }
    }
}

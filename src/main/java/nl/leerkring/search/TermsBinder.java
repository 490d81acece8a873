package nl.leerkring.search;

import java.util.EnumMap;
import java.util.Map;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.Layer;
import nl.leerkring.search.dutch.Place;
import nl.leerkring.search.lucene.Fields;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.pojo.bridge.PropertyBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.PropertyBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.PropertyBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.PropertyBridgeWriteContext;
import org.springframework.stereotype.Component;

/**
 * Gives each layer of a text a field of its own, with terms that are ready: reading a text is most of the work of
 * indexing it.
 */
abstract class TermsBinder implements PropertyBinder {

    private final DutchAnalysis analysis;
    private final Place place;

    private TermsBinder(DutchAnalysis analysis, Place place) {
        this.analysis = analysis;
        this.place = place;
    }

    @Override
    public void bind(PropertyBindingContext context) {
        context.dependencies().useRootOnly();
        var layers = new EnumMap<Layer, IndexFieldReference<String>>(Layer.class);
        for (var layer : Layer.values()) {
            layers.put(
                    layer,
                    context.indexSchemaElement()
                            .field(
                                    Fields.of(place, layer),
                                    type -> type.asString().analyzer(SearchDocument.SPACES))
                            .toReference());
        }
        context.bridge(String.class, new Terms(analysis, layers));
    }

    @Component
    static class OfTitle extends TermsBinder {

        OfTitle(DutchAnalysis analysis) {
            super(analysis, Place.TITLE);
        }
    }

    @Component
    static class OfText extends TermsBinder {

        OfText(DutchAnalysis analysis) {
            super(analysis, Place.TEXT);
        }
    }

    private record Terms(DutchAnalysis analysis, Map<Layer, IndexFieldReference<String>> layers)
            implements PropertyBridge<String> {

        @Override
        public void write(DocumentElement target, String text, PropertyBridgeWriteContext context) {
            var ready = analysis.ready(text);
            layers.forEach((layer, field) -> target.addValue(field, ready.get(layer)));
        }
    }
}

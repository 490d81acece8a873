package nl.leerkring.search;

import java.util.stream.Collectors;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.Layer;
import nl.leerkring.search.dutch.Token;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;

/** Hands one layer of a text to the index as terms with spaces between them, for a field that only splits on spaces. */
class ReadyTerms implements ValueBridge<String, String> {

    static final String MAIN = "mainTerms";
    static final String PARTS = "partTerms";
    static final String GRAMS = "gramTerms";

    private final DutchAnalysis analysis;
    private final Layer layer;

    ReadyTerms(DutchAnalysis analysis, Layer layer) {
        this.analysis = analysis;
        this.layer = layer;
    }

    @Override
    public String toIndexedValue(String text, ValueBridgeToIndexedValueContext context) {
        return analysis.tokens(layer, text).stream().map(Token::term).collect(Collectors.joining(" "));
    }
}

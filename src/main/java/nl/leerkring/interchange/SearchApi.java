package nl.leerkring.interchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.leerkring.access.CurrentReader;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
    private final FoundAsCsv file;
    private final AnsweringPrograms answering;
    private final CurrentReader current;

    SearchApi(AskedSearch asked, AnsweringPrograms answering, FoundAsCsv file, CurrentReader current) {
        this.asked = asked;
        this.answering = answering;
        this.file = file;
        this.current = current;
    }

    @Operation(summary = "Find contributions, findings and editions", operationId = "search")
    @SearchParameters
    @GetMapping(path = ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
    Found search(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, Locale language) {
        var reader = current.get();
        return answering.answer(asked.read(parameters, reader, language), reader, language);
    }

    @Operation(
            summary = "The same as a file for a spreadsheet, with the first 1,000 hits",
            description = "Semicolons between cells, UTF-8 with a byte order mark. Page and size do not count.",
            operationId = "searchCsv")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @SearchParameters
    @GetMapping(ADDRESS + ".csv")
    void csv(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            Locale language,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var reader = current.get();
        var question = asked.read(parameters, reader, language);
        response.setContentType(CsvCells.MEDIA_TYPE);
        var disposition = ContentDisposition.attachment().filename(file.fileName(language));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString());
        file.write(question, reader, language, response.getOutputStream());
    }
}

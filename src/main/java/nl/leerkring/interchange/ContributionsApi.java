package nl.leerkring.interchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.leerkring.access.ApiProblem;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.access.PublicAddress;
import nl.leerkring.safeguard.PersonalDataKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Placing one contribution, for programs. */
@RestController
class ContributionsApi {

    static final String ADDRESS = "/api/v1/contributions";

    private static final int MOST_BYTES = 1024 * 1024;

    private final JsonRow json;
    private final PlacingContributions placing;
    private final CurrentReader current;
    private final PublicAddress address;

    ContributionsApi(JsonRow json, PlacingContributions placing, CurrentReader current, PublicAddress address) {
        this.json = json;
        this.placing = placing;
        this.current = current;
        this.address = address;
    }

    /** What a program is told of what it placed. */
    @Schema(name = "Placed")
    record Answer(
            UUID id,

            @Schema(description = "The permanent address of the contribution")
            String url,

            @Nullable String externalId,

            @Schema(description = "False when this externalId was placed before: then nothing changed")
            boolean created,

            @Schema(description = "Names of fields that we do not know and did not use")
            Set<String> ignored,

            @Schema(description = "Kinds of what we noticed that could point to a resident; it is placed all the same")
            Set<PersonalDataKind> personalData) {}

    @Operation(
            summary = "Place a contribution",
            operationId = "place",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ContributionFields.class))))
    @ApiResponse(responseCode = "201", description = "It is placed; its address is in Location")
    @ApiResponse(responseCode = "200", description = "It was placed before with this externalId; nothing changed")
    @ApiResponse(
            responseCode = "400",
            description = "Not readable, or some fields are wrong: each is named with the reason",
            content = @Content(mediaType = ApiProblem.MEDIA_TYPE, schema = @Schema(implementation = ApiProblem.class)))
    @PostMapping(
            path = ADDRESS,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> place(HttpServletRequest request, Locale language) throws IOException {
        var given = json.read(body(request), language);
        var placed = placing.place(given, current.get(), language);
        var id = placed.contribution().id();
        var url = URI.create(address.of("/app/bijdragen/" + id));
        var externalId = given.one(Field.EXTERNAL_ID).orElse(null);
        var answer = new Answer(
                id, url.toString(), externalId, placed.fresh(), new TreeSet<>(given.ignored()), placed.noticed());
        return (placed.fresh()
                        ? ResponseEntity.created(url)
                        : ResponseEntity.ok().location(url))
                .body(answer);
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new TooLarge();
        }
        return bytes;
    }
}

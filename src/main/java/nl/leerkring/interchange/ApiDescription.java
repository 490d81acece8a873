package nl.leerkring.interchange;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import nl.leerkring.access.ApiProblem;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says of all of it. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Leerkring",
                        version = "1",
                        description =
                                "Finding what colleagues learnt, and placing contributions. Texts in answers are Dutch,"
                                        + " or English when Accept-Language prefers it."),
        security = @SecurityRequirement(name = ApiDescription.KEY))
@SecurityScheme(
        name = ApiDescription.KEY,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "An access key, made on one's profile. Without one a program sees what is public.")
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static final String KEY = "key";

    /** Every refusal looks alike, so it is described once. */
    @Bean
    OpenApiCustomizer problems() {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/ApiProblem"));
        var refused = new ApiResponse()
                .description("Any refusal")
                .content(new Content().addMediaType(ApiProblem.MEDIA_TYPE, problem));
        return description -> description.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.getResponses().putIfAbsent("default", refused));
    }
}

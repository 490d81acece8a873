package nl.leerkring.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Words for what a program did not get. */
@Component
public class ApiProblems {

    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 406, 413, 415, 500);

    private final MessageSource texts;
    private final JsonMapper json;

    ApiProblems(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** The problem of this status. */
    public ApiProblem of(int status, Locale language) {
        var known = KNOWN.contains(status) ? status : status < 500 ? 400 : 500;
        return new ApiProblem(
                "about:blank", say("title", known, language), status, say("detail", known, language), List.of());
    }

    /** The problem of a question of which these fields were refused. */
    public ApiProblem ofFields(List<ApiProblem.FieldError> refused, Locale language) {
        return new ApiProblem(
                "about:blank",
                say("title", "fields", language),
                400,
                say("detail", "fields", language),
                List.copyOf(refused));
    }

    private String say(String part, Object which, Locale language) {
        return texts.getMessage("access.ApiProblems." + part + "." + which, new Object[0], language);
    }

    /** The same as text, for where nobody turns things into JSON. */
    public String json(int status, Locale language) {
        return json.writeValueAsString(of(status, language));
    }
}

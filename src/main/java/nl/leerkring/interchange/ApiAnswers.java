package nl.leerkring.interchange;

import java.util.Locale;
import nl.leerkring.access.ApiProblem;
import nl.leerkring.access.ApiProblems;
import nl.leerkring.audience.NotAllowed;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in a problem what only this module knows: which fields were refused. All else is said where errors are made. */
@RestControllerAdvice(basePackageClasses = ApiAnswers.class)
@Order(0)
class ApiAnswers {

    private final ApiProblems problems;

    ApiAnswers(ApiProblems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(RefusedFields.class)
    ResponseEntity<ApiProblem> refused(RefusedFields refused, Locale language) {
        return answer(problems.ofFields(refused.errors(), language));
    }

    /** Also a question that is no text, such as {@code ?q=%zz}: on a page that is an unknown address, here a mistake. */
    @ExceptionHandler({UnreadableJson.class, InvalidParameterException.class})
    ResponseEntity<ApiProblem> unreadable(Locale language) {
        return answer(problems.of(400, language));
    }

    @ExceptionHandler(TooLarge.class)
    ResponseEntity<ApiProblem> tooLarge(Locale language) {
        return answer(problems.of(413, language));
    }

    /** Not a 404 as on pages: that this can be done at all is no secret, it stands in the description. */
    @ExceptionHandler(NotAllowed.class)
    ResponseEntity<ApiProblem> notAllowed(Locale language) {
        return answer(problems.of(403, language));
    }

    private static ResponseEntity<ApiProblem> answer(ApiProblem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}

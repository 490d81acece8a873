package nl.leerkring.interchange;

import java.util.Locale;
import nl.leerkring.access.ApiProblem;
import nl.leerkring.access.ApiProblems;
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

    private static ResponseEntity<ApiProblem> answer(ApiProblem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}

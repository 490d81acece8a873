package nl.leerkring.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers alike, on public pages, that something is not there, not for this reader, or asked for by what is no address. */
@ControllerAdvice
class NothingHere {

    @ExceptionHandler({
        NotFound.class,
        NotAllowed.class,
        MethodArgumentTypeMismatchException.class,
        InvalidParameterException.class
    })
    void answer(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}

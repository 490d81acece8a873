package nl.leerkring.site;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.leerkring.access.ApiAddresses;
import nl.leerkring.access.ApiProblem;
import nl.leerkring.access.ApiProblems;
import nl.leerkring.access.AskedLanguage;
import nl.leerkring.access.PublicHeaders;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The page for what Tomcat refuses before the application sees it: bytes that are no address ({@code /%00}), headers that are
 * too long. Without this people would get Tomcat's own page, in English and without our headers; programs get a problem.
 */
class RefusedAddressPage extends ErrorReportValve {

    private static final String TEMPLATE = "error/400";

    private final Supplier<ITemplateEngine> templates;
    private final Supplier<ApiProblems> problems;
    private final boolean sample;

    RefusedAddressPage(Supplier<ITemplateEngine> templates, Supplier<ApiProblems> problems, boolean sample) {
        this.templates = templates;
        this.problems = problems;
        this.sample = sample;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return; // all is well, or the application has answered already
        }
        if (isStillListening(response)) {
            answer(request, response);
        }
    }

    private static boolean isStillListening(Response response) {
        var allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    private void answer(Request request, Response response) {
        try {
            PublicHeaders.write(request, response);
            var forAProgram = ApiAddresses.cover(request.getRequestURI());
            response.setContentType(forAProgram ? ApiProblem.MEDIA_TYPE : "text/html");
            response.setCharacterEncoding("UTF-8");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(forAProgram ? problem(request, response) : page(request, response));
                response.finishResponse();
            }
        } catch (IOException gone) {
            container.getLogger().debug("nobody there any more to tell that the address was refused", gone);
        }
    }

    private String page(Request request, Response response) {
        var language = AddressLanguage.of(request.getRequestURI());
        return templates
                .get()
                .process(TEMPLATE, new Context(language, Map.of("sample", sample, "status", response.getStatus())));
    }

    private String problem(Request request, Response response) {
        return problems.get().json(response.getStatus(), AskedLanguage.of(request.getRequest()));
    }
}

package nl.leerkring.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A program gets no page but a problem, whoever refused it: the firewall, the chain, or a controller. It stands where error
 * pages are made, because that is the one place all of them come by.
 */
@Configuration
class ErrorsOfTheApi {

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> problemsOfTheApi(ApiProblems problems) {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new Problems(problems));
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1); // after the headers of error pages
        return registration;
    }

    private static class Problems extends OncePerRequestFilter {

        private final ApiProblems problems;

        private Problems(ApiProblems problems) {
            this.problems = problems;
        }

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (isForTheApi(request)) {
                response.setContentType(ApiProblem.MEDIA_TYPE);
                response.setCharacterEncoding("UTF-8");
                response.getWriter().write(problems.json(response.getStatus(), AskedLanguage.of(request)));
            } else {
                chain.doFilter(request, response);
            }
        }

        private static boolean isForTheApi(HttpServletRequest request) {
            return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                    && ApiAddresses.cover(asked);
        }
    }
}

package nl.leerkring.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** A malformed address looks like an unknown one, and its page is as well protected as any other. */
@Configuration
class RefusedRequests {

    @Bean
    RequestRejectedHandler notFound() {
        return (request, response, refused) -> response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /** The chains write their headers on the way in; what was refused before them has none when its error page is made. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> headersOfErrorPages() {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new HeadersOfErrorPages());
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static class HeadersOfErrorPages extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            PublicHeaders.write(request, response);
            chain.doFilter(request, response);
        }
    }
}

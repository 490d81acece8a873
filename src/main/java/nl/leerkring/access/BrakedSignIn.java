package nl.leerkring.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks the brake before a password is looked at, and tells it when the password was right. */
@Component
class BrakedSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final RequestMatcher PASSWORD_SENT =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, AccessConfiguration.SIGN_IN);

    private final SignInBrake brake;
    private final BackToSignIn back;

    BrakedSignIn(SignInBrake brake, BackToSignIn back) {
        this.brake = brake;
        this.back = back;
        setDefaultTargetUrl("/app/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        brake.release(email(request), request.getRemoteAddr());
        super.onAuthenticationSuccess(request, response, authentication);
    }

    private static String email(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("email"), "");
    }

    /** Stands before the filter that looks at passwords; no bean, or it would stand before everything else as well. */
    OncePerRequestFilter filter() {
        return new OncePerRequestFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return !PASSWORD_SENT.matches(request);
            }

            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                if (brake.lets(email(request), request.getRemoteAddr())) {
                    chain.doFilter(request, response);
                } else {
                    back.bring("wacht", request, response);
                }
            }
        };
    }
}

package nl.leerkring.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Brings somebody back whose sign-in failed, in the language they were reading and with the address they typed. */
@Component
class BackToSignIn implements AuthenticationFailureHandler {

    private static final String TYPED = BackToSignIn.class.getName() + ".typed";
    private static final int LONGEST_ADDRESS = 254;

    private final LocaleResolver languages;

    BackToSignIn(LocaleResolver languages) {
        this.languages = languages;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        bring("fout", request, response);
    }

    /** Back to the form, with this note on it. */
    void bring(String note, HttpServletRequest request, HttpServletResponse response) throws IOException {
        remember(request.getParameter("email"), request);
        response.sendRedirect(SignInPage.saying(note, languages.resolveLocale(request)));
    }

    private static void remember(@Nullable String email, HttpServletRequest request) {
        if (email != null && email.length() <= LONGEST_ADDRESS) {
            request.getSession().setAttribute(TYPED, email);
        }
    }

    /** What somebody typed as their address a moment ago, told once; the password is never kept. */
    static String typed(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return "";
        }
        var typed = Optional.ofNullable(session.getAttribute(TYPED)).map(Object::toString);
        session.removeAttribute(TYPED);
        return typed.orElse("");
    }
}

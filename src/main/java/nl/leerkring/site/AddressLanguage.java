package nl.leerkring.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.leerkring.access.ApiAddresses;
import nl.leerkring.access.AskedLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a public page, which its address alone decides: English under /en and with taal=en, Dutch everywhere else.
 * Never the browser's preference: a page that is cached, shared or indexed reads the same for everybody. The workplace is
 * not asked: there the person's own choice counts. Programs are not pages: they say in a header what they want.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class AddressLanguage implements LocaleResolver {

    static final Locale DUTCH = Locale.of("nl");
    static final Locale ENGLISH = Locale.ENGLISH;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (ApiAddresses.cover(path(request))) {
            return AskedLanguage.of(request);
        }
        return asksForEnglish(request.getQueryString()) ? ENGLISH : of(path(request));
    }

    /** What a path alone says; there is none when the request could not be read at all. */
    static Locale of(@Nullable String path) {
        return path != null && (path.equals("/en") || path.startsWith("/en/")) ? ENGLISH : DUTCH;
    }

    /** On an error page the address people typed, not that of the error page. */
    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElseGet(request::getRequestURI);
    }

    // Not getParameter: on a malformed query that throws, and would do so again on the error page.
    private static boolean asksForEnglish(@Nullable String query) {
        return query != null && Arrays.asList(query.split("&")).contains("taal=en");
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the address decides the language");
    }
}

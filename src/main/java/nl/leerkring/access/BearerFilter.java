package nl.leerkring.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a program in that shows a token. Nothing else counts, no cookie and no parameter: a page elsewhere cannot make a
 * browser send this header. Whoever shows a token that does not work is told so, also where a visitor would be welcome.
 */
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final KnowingTokens tokens;

    BearerFilter(KnowingTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        var bearer = Optional.ofNullable(shown).flatMap(this::bearer);
        if (shown != null && bearer.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        bearer.ifPresent(BearerFilter::letIn);
        chain.doFilter(request, response);
    }

    private Optional<TokenBearer> bearer(String shown) {
        return shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? tokens.bearerOf(
                        new TokenSecret(shown.substring(SCHEME.length()).strip()))
                : Optional.empty();
    }

    private static void letIn(TokenBearer bearer) {
        var scopes = Arrays.stream(TokenScope.values())
                .filter(bearer::may)
                .map(scope -> new SimpleGrantedAuthority(scope.name()))
                .toList();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(bearer, null, scopes));
        SecurityContextHolder.setContext(context);
    }
}

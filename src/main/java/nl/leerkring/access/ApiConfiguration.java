package nl.leerkring.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The chain of programs: it keeps nothing and knows no cookie. Anybody may ask for what is public; who writes shows a token
 * that allows it. Pages of other sites may not read the answers: there is no CORS.
 */
@Configuration
class ApiConfiguration {

    private static final String NOTHING_IN_A_PAGE = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(0)
    SecurityFilterChain programs(HttpSecurity http, KnowingTokens tokens) throws Exception {
        return http.securityMatcher(ApiAddresses.PREFIX + "**")
                .headers(ApiConfiguration::headers)
                .addFilterBefore(new BearerFilter(tokens), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(TokenScope.WRITE.name()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, why) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            response.sendError(HttpStatus.UNAUTHORIZED.value());
                        })
                        .accessDeniedHandler((request, response, why) -> {
                            response.setHeader(
                                    HttpHeaders.WWW_AUTHENTICATE,
                                    "Bearer error=\"insufficient_scope\", scope=\"write\"");
                            response.sendError(HttpStatus.FORBIDDEN.value());
                        }))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable()) // a page elsewhere cannot make a browser send the header that counts
                .logout(logout -> logout.disable())
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_IN_A_PAGE))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy(PublicHeaders.PERMISSIONS))
                .withObjectPostProcessor(AccessConfiguration.eagerly());
    }
}

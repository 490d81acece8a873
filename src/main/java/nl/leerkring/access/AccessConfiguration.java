package nl.leerkring.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Two chains: the workplace and its sign-in keep a session, everything else is public and keeps nothing. An address nobody
 * knows falls in the public chain and gets a public 404. Programs have a chain of their own: {@link ApiConfiguration}.
 */
@Configuration
class AccessConfiguration {

    static final String SIGN_IN = "/inloggen";
    static final String[] WORKPLACE = {"/app/**", SIGN_IN, SIGN_IN + "/**", "/uitloggen", "/beginnen/**"};

    @Bean
    @Order(1)
    SecurityFilterChain workplace(HttpSecurity http, BackToSignIn backToSignIn, BrakedSignIn braked) throws Exception {
        http.securityMatcher(WORKPLACE)
                .headers(this::headers)
                .authorizeHttpRequests(requests -> requests.requestMatchers(SIGN_IN, SIGN_IN + "/**", "/beginnen/**")
                        .permitAll())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .loginProcessingUrl(SIGN_IN)
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .failureHandler(backToSignIn)
                        .successHandler(braked))
                .addFilterBefore(braked.filter(), UsernamePasswordAuthenticationFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN + "?uit")
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain readingRoom(HttpSecurity http) throws Exception {
        return http.headers(this::headers)
                .headers(AccessConfiguration::cachedOnlyWhenThePageSaysSo)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                // Only the holder of a secret link changes something here, and a token would need a session.
                .csrf(csrf -> csrf.disable())
                .build();
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.WITHOUT_SCRIPT_OF_THE_PAGE))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PublicHeaders.PERMISSIONS))
                .withObjectPostProcessor(eagerly());
    }

    /** Spring Security's own three headers would contradict a page that may be kept: Pragma and Expires stay behind. */
    private static void cachedOnlyWhenThePageSaysSo(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(cache -> cache.disable())
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"));
    }

    /** On Tomcat 11 the headers are otherwise missing on every page Vaadin writes. */
    static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    @Bean
    UserDetailsService signingIn(Accounts accounts) {
        return email -> accounts.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .map(SignedIn::of)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    @Bean
    PasswordEncoder passwordEncoder(@Value("${leerkring.password-strength:10}") int strength) {
        return new BCryptPasswordEncoder(strength);
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

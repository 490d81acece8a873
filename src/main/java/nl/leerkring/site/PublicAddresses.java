package nl.leerkring.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/** Lets browsers and proxies keep the pages that read the same for everybody, and ask cheaply whether they still hold. */
@Configuration
class PublicAddresses implements WebMvcConfigurer {

    private static final String[] SAME_FOR_EVERYBODY = {
        StartPage.DUTCH, StartPage.ENGLISH, RobotsFile.ADDRESS, PublicSearch.DUTCH, PublicSearch.ENGLISH
    };
    // Told by their content and not by a date: every file in a jar carries the date of the build.
    private static final String[] STATIC_FILES = {"/css/*", "/js/*", "/icons/*", "/fonts/*", "/favicon.svg"};
    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var caching = new WebContentInterceptor();
        caching.addCacheMapping(SHORTLY, SAME_FOR_EVERYBODY);
        registry.addInterceptor(caching).addPathPatterns(SAME_FOR_EVERYBODY);
        registry.addInterceptor(new ErrorAddress()).addPathPatterns("/error");
    }

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        var filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true); // the same page may travel compressed or not
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(SAME_FOR_EVERYBODY);
        registration.addUrlPatterns(STATIC_FILES);
        return registration;
    }

    /** Nobody comes to Boot's error page by its own address: typed in, it is as unknown as any other. */
    private static class ErrorAddress implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                return true;
            }
            response.sendError(HttpStatus.NOT_FOUND.value());
            return false;
        }
    }
}

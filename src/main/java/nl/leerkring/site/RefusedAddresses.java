package nl.leerkring.site;

import nl.leerkring.access.ApiProblems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;

/** Hangs our page for refused addresses in the web server, inside Boot's own so that it speaks first. */
@Component
class RefusedAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final ObjectProvider<ITemplateEngine> templates;
    private final ObjectProvider<ApiProblems> problems;
    private final boolean sample;

    RefusedAddresses(
            ObjectProvider<ITemplateEngine> templates,
            ObjectProvider<ApiProblems> problems,
            @Value("${leerkring.sample}") boolean sample) {
        this.templates = templates;
        this.problems = problems;
        this.sample = sample;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> context.getParent()
                .getPipeline()
                .addValve(new RefusedAddressPage(templates::getObject, problems::getObject, sample)));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}

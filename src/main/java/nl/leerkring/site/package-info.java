/** The public pages: stateless, without script, for everybody. */
@ApplicationModule(
        allowedDependencies = {"audience", "ui", "chain", "access", "search", "contributions", "findings", "editions"})
@NullMarked
package nl.leerkring.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

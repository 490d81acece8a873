/** The public pages: stateless, without script, for everybody. */
@ApplicationModule(allowedDependencies = {"access"})
@NullMarked
package nl.leerkring.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

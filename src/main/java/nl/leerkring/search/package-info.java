/** The one read model of everything that can be found, its Dutch analysis, query and filters. */
@ApplicationModule(allowedDependencies = {"calendar", "audience", "chain", "access", "ui"})
@NullMarked
package nl.leerkring.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

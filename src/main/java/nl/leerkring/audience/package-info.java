/** Who may read what: every readable thing names one audience, every reader carries tokens. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.leerkring.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

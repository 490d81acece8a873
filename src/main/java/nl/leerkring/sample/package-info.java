/** The sample: a retold cycle of Zuid-Holland Zuid, loaded through the real services. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "audience",
            "access",
            "network",
            "vocabulary",
            "groups",
            "contributions",
            "findings",
            "editions"
        })
@NullMarked
package nl.leerkring.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

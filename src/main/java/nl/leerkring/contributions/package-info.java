/** The small typed things people leave, who recognises them, and how they change. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "audience",
            "chain",
            "access",
            "safeguard",
            "safeguard::ui",
            "search",
            "search::ui",
            "network",
            "vocabulary",
            "groups",
            "groups::ui",
            "ui"
        })
@NullMarked
package nl.leerkring.contributions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

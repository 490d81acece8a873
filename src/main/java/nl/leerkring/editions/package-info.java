/** The learning yield of a cycle: assembled from findings, frozen, numbered and read. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "audience",
            "chain",
            "access",
            "safeguard",
            "safeguard::ui",
            "search",
            "network",
            "vocabulary",
            "groups",
            "groups::ui",
            "contributions",
            "contributions::ui",
            "findings",
            "findings::ui",
            "ui"
        })
@NullMarked
package nl.leerkring.editions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Sentences a group stands behind, their conditions and the quoted words they rest on. */
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
            "vocabulary",
            "groups",
            "groups::ui",
            "contributions",
            "contributions::ui",
            "ui"
        })
@NullMarked
package nl.leerkring.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

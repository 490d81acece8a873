/** The way in and out: the API for programs, importing contributions, exporting what was found. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "audience",
            "chain",
            "access",
            "search",
            "search::ui",
            "network",
            "vocabulary",
            "groups",
            "contributions",
            "safeguard",
            "ui"
        })
@NullMarked
package nl.leerkring.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Working groups, their members, cycles, guiding questions and meetings. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "audience",
            "access",
            "safeguard",
            "safeguard::ui",
            "search",
            "network",
            "network::ui",
            "ui"
        })
@NullMarked
package nl.leerkring.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

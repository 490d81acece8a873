/** Working groups, their members, cycles, guiding questions and meetings. */
@ApplicationModule(allowedDependencies = {"audience", "chain", "access", "search", "network", "vocabulary", "ui"})
@NullMarked
package nl.leerkring.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

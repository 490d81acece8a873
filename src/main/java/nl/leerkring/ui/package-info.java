/** The frame and the parts that every screen shares; knows no module by name. */
@ApplicationModule(allowedDependencies = {"calendar", "audience"})
@NullMarked
package nl.leerkring.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

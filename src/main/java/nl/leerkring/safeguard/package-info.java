/** Finds in free text what could point to a resident, so that the writer can make it vaguer. It never blocks. */
@ApplicationModule(allowedDependencies = {"calendar", "ui"})
@NullMarked
package nl.leerkring.safeguard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

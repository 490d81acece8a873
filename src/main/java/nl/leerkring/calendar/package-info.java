/** The days as people here count them; every module that turns a moment into a day asks here. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.leerkring.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

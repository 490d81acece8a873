/** Regions, municipalities, organisations, teams, and the profile of the people in them. */
@ApplicationModule(allowedDependencies = {"audience", "access", "search", "search :: ui", "ui"})
@NullMarked
package nl.leerkring.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Regions, municipalities, organisations, teams, and the profile of the people in them. */
@ApplicationModule(allowedDependencies = {"audience", "access", "search", "ui"})
@NullMarked
package nl.leerkring.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Themes, lines, levels and reach: the words by which things are arranged. */
@ApplicationModule(allowedDependencies = {"audience", "search", "network", "network::ui", "ui"})
@NullMarked
package nl.leerkring.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

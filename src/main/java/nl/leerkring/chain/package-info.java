/** The chain from question to new contribution: what came of a thing, told by the modules that come later. */
@ApplicationModule(allowedDependencies = {"audience"})
@NullMarked
package nl.leerkring.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The embedded database as a file: what it needs to stay small. Where PostgreSQL keeps the data, nothing here does
 * anything.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.leerkring.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

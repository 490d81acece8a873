/** Accounts, sign-in, the current reader and the audit trail. */
@ApplicationModule(allowedDependencies = {"calendar", "audience", "ui"})
@NullMarked
package nl.leerkring.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

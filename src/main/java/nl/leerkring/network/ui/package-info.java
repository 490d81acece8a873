/** The screens on which people say where they work, and those on which a region is run. */
@NamedInterface("ui")
@NullMarked
package nl.leerkring.network.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

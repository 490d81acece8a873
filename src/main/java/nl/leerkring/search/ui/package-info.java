/** The search page and the way to it in the header. */
@NamedInterface("ui")
@NullMarked
package nl.leerkring.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The screens of groups, and the sections that later modules put on them. */
@NamedInterface("ui")
@NullMarked
package nl.leerkring.groups.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

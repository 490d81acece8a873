/** The screens of contributions and the card that shows one anywhere. */
@NamedInterface("ui")
@NullMarked
package nl.leerkring.contributions.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

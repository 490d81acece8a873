/** Shows beside a text what the check for personal data found in it. */
@NamedInterface("ui")
@NullMarked
package nl.leerkring.safeguard.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The screens on which findings are condensed and read, and the card that shows one anywhere. */
@NamedInterface("ui")
@NullMarked
package nl.leerkring.findings.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The screen on which people say where they work. */
@NullMarked
package nl.leerkring.network.ui;

import org.jspecify.annotations.NullMarked;

/** The screen on which people make and take back their access keys. */
@NullMarked
package nl.leerkring.access.ui;

import org.jspecify.annotations.NullMarked;

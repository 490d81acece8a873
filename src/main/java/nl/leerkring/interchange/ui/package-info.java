/** The screens of import and export. */
@NullMarked
package nl.leerkring.interchange.ui;

import org.jspecify.annotations.NullMarked;

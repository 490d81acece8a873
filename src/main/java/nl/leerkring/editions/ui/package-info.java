/** The screens on which editions are published and read. */
@NullMarked
package nl.leerkring.editions.ui;

import org.jspecify.annotations.NullMarked;

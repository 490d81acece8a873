/** The search page and the way to it in the header. */
@NullMarked
package nl.leerkring.search.ui;

import org.jspecify.annotations.NullMarked;

/** What regions show of their themes. */
@NullMarked
package nl.leerkring.vocabulary.ui;

import org.jspecify.annotations.NullMarked;

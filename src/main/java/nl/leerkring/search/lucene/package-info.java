/**
 * What search asks of Lucene itself. Hibernate Search writes the index; to find, rank and count in it, everything is
 * asked of one reader, so that what is found, what is counted and what is alike agree with each other.
 */
@NullMarked
package nl.leerkring.search.lucene;

import org.jspecify.annotations.NullMarked;

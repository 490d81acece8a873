/** Dutch for search: cuts texts into terms, splits compounds, reads questions, knows synonyms and mends typing errors. */
@NamedInterface("dutch")
@NullMarked
package nl.leerkring.search.dutch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

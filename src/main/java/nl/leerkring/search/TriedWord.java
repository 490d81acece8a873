package nl.leerkring.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How search takes a word apart now.
 *
 * @param word as a dictionary has it
 * @param parts none when it stays whole
 * @param own what administrators said of it, if anything
 */
public record TriedWord(
        String word, List<String> parts, @Nullable WordCutEntry own) {}

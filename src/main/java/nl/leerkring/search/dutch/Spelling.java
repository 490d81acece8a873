package nl.leerkring.search.dutch;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes different ways of writing one word the same. */
final class Spelling {

    private static final Pattern INITIALS = Pattern.compile("\\p{L}(\\.\\p{L})+\\.?");

    private static final Pattern INSIDE = Pattern.compile("[.\\s]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** 0e, 1ste and 2de are ordinals: "2e lijn" is "tweede lijn". */
    private static final Map<String, String> ORDINALS = ordinals();

    private Spelling() {}

    /**
     * Small letters, one form per character (the ligature ĳ becomes i and j), without the 's of risico's and Anouk's, and
     * without the points of W.M.O.
     */
    static String plain(String word) {
        var small = word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z') ? word : small(word);
        return ORDINALS.getOrDefault(small, small);
    }

    private static String small(String word) {
        var small = Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        var bare = small.endsWith("'s") ? small.substring(0, small.length() - 2) : small;
        return INSIDE.matcher(bare).find() ? withoutPointsAndSpaces(bare) : bare;
    }

    /** Points between single letters; and spaces, for some characters, such as ﷺ, are several words in one. */
    private static String withoutPointsAndSpaces(String word) {
        var joined = INITIALS.matcher(word).matches() ? word.replace(".", "") : word;
        return SPACES.matcher(joined).replaceAll("");
    }

    private static Map<String, String> ordinals() {
        var ordinals = new HashMap<String, String>();
        var names =
                new String[] {"nulde", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste"};
        for (int number = 0; number < names.length; number++) {
            for (var ending : new String[] {"e", "de", "ste"}) {
                ordinals.put(number + ending, names[number]);
            }
        }
        return Map.copyOf(ordinals);
    }
}

package nl.leerkring.search.dutch;

/**
 * What words and parts of words may do in a compound: OpenTaal's list, mended by a short one of our own.
 *
 * <p>Kept as 56 bits of hash and 8 bits of uses each: 2 MB. Rejected: a map of strings, which takes 20, and Lucene's FST, whose form
 * changes between releases. That a string has the hash of another happens once in some hundred thousand million.
 */
final class WordTable {

    static final int BEGIN = 1;
    static final int MIDDLE = 1 << 1;
    static final int END = 1 << 2;
    static final int NOUN = 1 << 3;
    static final int WORD = 1 << 4;
    /** Begins or ends compounds although OpenTaal has no rule for it, because it would let too many spelling errors pass. */
    static final int ALSO_BEGIN = 1 << 5;

    static final int ALSO_END = 1 << 6;
    /** A word, but as a part nearly always a mistake: ver, ster, ring. */
    static final int NEVER = 1 << 7;

    private static final String LETTERS_OF_USES = "bmenwBEx";
    private static final int SLOTS = 1 << 18;
    private static final int USES = 0xFF;

    private final long[] slots = new long[SLOTS];

    private WordTable() {}

    static WordTable load() {
        var table = new WordTable();
        Resources.eachZippedLine("opentaal-parts.txt.gz", table::add);
        Resources.lines("parts.txt").forEach(table::add);
        return table;
    }

    /** Words with spaces between, then the letters of their uses. Without regular expressions: there are 180,000 lines. */
    private void add(String line) {
        var last = line.lastIndexOf(' ');
        var uses = uses(line, last + 1);
        for (int start = 0; start < last; ) {
            var end = line.indexOf(' ', start);
            add(Hash.of(line, start, end), uses);
            start = end + 1;
        }
    }

    private static int uses(String line, int from) {
        var uses = 0;
        for (int at = from; at < line.length(); at++) {
            uses |= 1 << LETTERS_OF_USES.indexOf(line.charAt(at));
        }
        return uses;
    }

    private void add(long hash, int uses) {
        var slot = slotOf(hash);
        slots[slot] = (hash & ~USES) | (slots[slot] & USES) | uses;
    }

    /** All uses together; 0 for what is in neither list. */
    int uses(String word) {
        return uses(Hash.of(word, 0, word.length()));
    }

    int uses(long hash) {
        return (int) slots[slotOf(hash)] & USES;
    }

    private int slotOf(long hash) {
        var slot = (int) (hash >>> 40) & (SLOTS - 1);
        while (slots[slot] != 0 && ((slots[slot] ^ hash) & ~USES) != 0) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    boolean has(String word, int use) {
        return (uses(word) & use) != 0;
    }
}

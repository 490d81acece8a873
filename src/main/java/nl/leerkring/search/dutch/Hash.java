package nl.leerkring.search.dutch;

/** A hash that grows letter by letter, so that all beginnings of a word cost no more than the word. */
final class Hash {

    static final long EMPTY = 0xCBF29CE484222325L;

    private Hash() {}

    static long of(String text, int start, int end) {
        var hash = EMPTY;
        for (int at = start; at < end; at++) {
            hash = plus(hash, text.charAt(at));
        }
        return mixed(hash);
    }

    static long plus(long hash, char letter) {
        return (hash ^ letter) * 0x9E3779B97F4A7C15L;
    }

    /** Spreads the last letters over all bits. */
    static long mixed(long hash) {
        var mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 32);
    }
}

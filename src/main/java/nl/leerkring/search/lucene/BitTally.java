package nl.leerkring.search.lucene;

import org.apache.lucene.util.FixedBitSet;

/**
 * Counts for each document in how many sets it is, 64 documents at a time: the counts stand in binary, with one set of
 * bits for the ones, one for the twos, one for the fours and so on, and adding a set is adding in binary.
 */
final class BitTally {

    private final int documents;
    private final long[][] digits;

    /** @param most how many sets there will be at most */
    BitTally(int documents, int most) {
        this.documents = documents;
        digits = new long[Integer.SIZE - Integer.numberOfLeadingZeros(most)][FixedBitSet.bits2words(documents)];
    }

    void add(FixedBitSet set) {
        var bits = set.getBits();
        for (var word = 0; word < digits[0].length; word++) {
            var carry = bits[word];
            for (var digit = 0; carry != 0; digit++) {
                var both = digits[digit][word] & carry;
                digits[digit][word] ^= carry;
                carry = both;
            }
        }
    }

    /** Compared as numbers are: from the highest digit down, the first that differs decides. */
    FixedBitSet atLeast(int number) {
        var words = new long[digits[0].length];
        for (var word = 0; word < words.length; word++) {
            var more = 0L;
            var same = -1L;
            for (var digit = digits.length - 1; digit >= 0; digit--) {
                var wanted = (number >> digit & 1) == 1 ? -1L : 0L;
                more |= same & digits[digit][word] & ~wanted;
                same &= ~(digits[digit][word] ^ wanted);
            }
            words[word] = more | same;
        }
        return new FixedBitSet(words, documents);
    }
}

package nl.leerkring.search.lucene;

import java.util.Arrays;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/** Some of the documents of one {@link Moment}, as a bit for each document there is: 125 kB for a million. */
public final class Documents {

    private final FixedBitSet[] ofSegments;

    Documents(FixedBitSet[] ofSegments) {
        this.ofSegments = ofSegments;
    }

    /** How many they are. */
    public long number() {
        return Arrays.stream(ofSegments).mapToLong(FixedBitSet::cardinality).sum();
    }

    /** Those that are among others as well. */
    public Documents and(Documents others) {
        var both = new FixedBitSet[ofSegments.length];
        for (var segment = 0; segment < both.length; segment++) {
            both[segment] = ofSegments[segment].clone();
            both[segment].and(others.ofSegments[segment]);
        }
        return new Documents(both);
    }

    /** Finds these, and nothing else, without a thought for the words that found them. */
    public Query asQuery() {
        return new FoundBefore(this);
    }

    FixedBitSet ofSegment(int ordinal) {
        return ofSegments[ordinal];
    }
}

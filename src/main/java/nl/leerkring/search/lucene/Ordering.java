package nl.leerkring.search.lucene;

import java.util.List;
import nl.leerkring.search.dutch.Clause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Puts known documents in order by words; nothing else is found. */
public final class Ordering {

    /** From so many on passing over what cannot be among the best is worth more than going to each by itself. */
    private static final int MANY = 5000;

    private Ordering() {}

    /**
     * @param words that order; they find nothing here
     * @param besides what counts as well
     */
    public static Query of(Documents documents, Clause words, List<Query> besides) {
        var pieces = Clauses.ordering(words).toList();
        var ordered = new BooleanQuery.Builder().add(new FoundBefore(documents), Occur.FILTER);
        if (pieces.isEmpty()) {
            besides.forEach(piece -> ordered.add(piece, Occur.SHOULD));
            return ordered.build();
        }
        if (documents.number() < MANY) {
            return ordered.add(any(pieces, besides), Occur.SHOULD).build();
        }
        pieces.forEach(piece -> ordered.add(piece, Occur.SHOULD));
        besides.forEach(piece -> ordered.add(piece, Occur.SHOULD));
        return ordered.setMinimumNumberShouldMatch(1)
                .build(); // as all of them do; Lucene passes over stretches only if it hears so
    }

    private static Query any(List<Query> pieces, List<Query> besides) {
        var any = new BooleanQuery.Builder();
        pieces.forEach(piece -> any.add(piece, Occur.SHOULD));
        besides.forEach(piece -> any.add(piece, Occur.SHOULD));
        return any.build();
    }
}

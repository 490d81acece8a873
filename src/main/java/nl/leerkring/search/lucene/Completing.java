package nl.leerkring.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

/** Goes in one segment through all values of a field that begin alike, and counts which documents have them. */
final class Completing {

    private final LeafReader reader;
    private final FixedBitSet among;

    Completing(LeafReader reader, FixedBitSet among) {
        this.reader = reader;
        this.among = among;
    }

    /** Values that none of the documents has are left out, or they would tell what stands in others. */
    Map<String, Long> counts(String field, String begun) throws IOException {
        var counts = new HashMap<String, Long>();
        var prefix = new BytesRef(begun);
        var at = Terms.getTerms(reader, field).iterator();
        var more = at.seekCeil(prefix) != TermsEnum.SeekStatus.END;
        PostingsEnum list = null;
        while (more && StringHelper.startsWith(at.term(), prefix)) {
            list = at.postings(list, PostingsEnum.NONE);
            var number = number(list);
            if (number > 0) {
                counts.put(at.term().utf8ToString(), number);
            }
            more = at.next() != null;
        }
        return counts;
    }

    private long number(DocIdSetIterator list) throws IOException {
        var number = 0L;
        for (var document = list.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = list.nextDoc()) {
            if (among.get(document)) {
                number++;
            }
        }
        return number;
    }
}

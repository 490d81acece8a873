package nl.leerkring.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.DutchQuestion;
import nl.leerkring.search.dutch.SynonymList;
import nl.leerkring.search.lucene.Clauses;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

/**
 * Lucene as anybody would ask it: the same words in one query on the same index, everything found weighed and counted
 * for the same twelve filters in one pass, the fields of the first twenty read. No HTTP, no marked words, one audience.
 */
final class AnsweringLucene implements Answering {

    private static final String EVERYBODY = "public";
    private static final int FIRST = 20;

    private final DutchAnalysis analysis = new DutchAnalysis();
    private final SynonymList synonyms = new SynonymList(analysis, SynonymList.standard());
    private final DirectoryReader reader;

    AnsweringLucene(Path index) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(index));
    }

    @Override
    public String name() {
        return "Lucene";
    }

    @Override
    public long answer(Asked asked) throws IOException {
        var searcher = new IndexSearcher(reader);
        var best = new TopScoreDocCollectorManager(FIRST, Integer.MAX_VALUE);
        var found = (Object[]) searcher.search(query(asked), new MultiCollectorManager(best, Counter.manager()));
        var top = (TopDocs) found[0];
        var stored = searcher.storedFields();
        for (var hit : top.scoreDocs) {
            stored.document(hit.doc);
        }
        return top.totalHits.value();
    }

    private Query query(Asked asked) {
        var words = analysis.question(asked.words(), synonyms).answers(DutchQuestion.MANY);
        var query = new BooleanQuery.Builder()
                .add(Clauses.asQuery(words), Occur.MUST)
                .add(new TermQuery(new Term("audiences", EVERYBODY)), Occur.FILTER);
        asked.filters()
                .forEach(
                        (filter, value) -> query.add(new TermQuery(new Term("filter_" + filter, value)), Occur.FILTER));
        return query.build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Counts with what Lucene keeps for it. */
    private static final class Counter extends SimpleCollector {

        private final Map<String, Map<String, Integer>> counts = new HashMap<>();
        private final List<SortedSetDocValues> values = new ArrayList<>();
        private final List<int[]> ofSegment = new ArrayList<>();

        static org.apache.lucene.search.CollectorManager<Counter, Map<String, Map<String, Integer>>> manager() {
            return new org.apache.lucene.search.CollectorManager<>() {

                @Override
                public Counter newCollector() {
                    return new Counter();
                }

                @Override
                public Map<String, Map<String, Integer>> reduce(java.util.Collection<Counter> counters) {
                    return counters.iterator().next().counts;
                }
            };
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            values.clear();
            ofSegment.clear();
            for (var filter : SearchFilter.values()) {
                var field = DocValues.getSortedSet(
                        segment.reader(), "filter_" + filter.name().toLowerCase(Locale.ROOT));
                values.add(field);
                ofSegment.add(new int[(int) field.getValueCount()]);
            }
        }

        @Override
        public void collect(int document) throws IOException {
            for (var field = 0; field < values.size(); field++) {
                var all = values.get(field);
                if (all.advanceExact(document)) {
                    for (var left = all.docValueCount(); left > 0; left--) {
                        ofSegment.get(field)[(int) all.nextOrd()]++;
                    }
                }
            }
        }

        @Override
        public void finish() throws IOException {
            for (var field = 0; field < values.size(); field++) {
                var here = ofSegment.get(field);
                var all = counts.computeIfAbsent(SearchFilter.values()[field].name(), name -> new HashMap<>());
                for (var value = 0; value < here.length; value++) {
                    all.merge(values.get(field).lookupOrd(value).utf8ToString(), here[value], Integer::sum);
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}

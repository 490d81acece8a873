package nl.leerkring.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenIndexTest {

    private static final Duration LONG = Duration.ofDays(1);

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final List<IndexReader> opened = new ArrayList<>();
    private IndexWriter writer;
    private Duration oldest = Duration.ZERO;
    private final OpenIndex index = new OpenIndex(this::open, () -> oldest);

    @BeforeEach
    void write() throws IOException {
        writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()));
        writer.commit();
    }

    @AfterEach
    void close() throws IOException {
        writer.close();
    }

    @Test
    void everyoneSeesWhatWasWrittenUntilNow() throws IOException {
        writer.addDocument(new Document());
        assertThat(documents()).isOne();

        writer.addDocument(new Document());

        assertThat(documents()).isEqualTo(2);
        assertThat(opened).allMatch(OpenIndexTest::isClosed);
    }

    @Test
    void whileMuchIsWrittenAllSeeOneMomentUntilItIsTooOld() throws IOException {
        oldest = LONG;
        assertThat(documents()).isZero();
        writer.addDocument(new Document());

        assertThat(documents()).isZero();
        assertThat(opened).singleElement().matches(reader -> !isClosed(reader));

        oldest = Duration.ofNanos(1); // by now it is
        assertThat(documents()).isOne();
        assertThat(opened.getFirst()).matches(OpenIndexTest::isClosed);
    }

    @Test
    void whenAllIsWrittenEveryoneSeesItAtOnce() throws IOException {
        oldest = LONG;
        assertThat(documents()).isZero();
        writer.addDocument(new Document());

        oldest = Duration.ZERO;

        assertThat(documents()).isOne();
        assertThat(opened).hasSize(2).allMatch(OpenIndexTest::isClosed);
    }

    @Test
    void whoeverComparesSeesTheLatestInAnyCase() throws IOException {
        oldest = LONG;
        assertThat(documents()).isZero();
        writer.addDocument(new Document());

        try (var latest = index.latest()) {
            assertThat(latest.documents()).isOne();
        }
    }

    @Test
    void whoIsReadingAnOlderMomentCanGoOn() throws IOException {
        oldest = LONG;
        try (var older = index.now()) {
            writer.addDocument(new Document());
            oldest = Duration.ZERO;
            assertThat(documents()).isOne();

            assertThat(older.documents()).isZero();
            assertThat(opened.getFirst()).matches(reader -> !isClosed(reader));
        }
        assertThat(opened).allMatch(OpenIndexTest::isClosed);
    }

    @Test
    void anOldMomentIsClosedAlsoWhenNobodySearchesAnyMore() {
        oldest = Duration.ofMillis(50);

        assertThat(documents()).isZero();

        await().atMost(Duration.ofSeconds(10)).until(() -> isClosed(opened.getFirst()));
    }

    private long documents() {
        try (var moment = index.now()) {
            return moment.documents();
        }
    }

    private static boolean isClosed(IndexReader reader) {
        return reader.getRefCount() == 0;
    }

    private IndexReader open() {
        try {
            opened.add(DirectoryReader.open(writer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return opened.getLast();
    }
}

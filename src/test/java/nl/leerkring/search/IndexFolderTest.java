package nl.leerkring.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the folder of the index before it is opened. */
class IndexFolderTest {

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void writeAnIndex() throws IOException {
        folder = root.resolve(SearchDocument.INDEX);
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (var number : IntStream.range(0, 100).toArray()) {
                var document = new Document();
                document.add(new TextField("text", "woord nummer " + number, Store.YES));
                writer.addDocument(document);
            }
        }
    }

    @Test
    void aWholeIndexStays() {
        var index = new IndexFolder(root);

        assertThat(folder).isDirectory();
        assertThat(index.bytes()).isPositive();
    }

    @Test
    void withoutAnIndexThereIsNothingToDo() {
        var index = new IndexFolder(root.resolve("nothing-yet"));

        assertThat(index.bytes()).isZero();
    }

    @Test
    void oneFlippedByteMakesItUseless() throws IOException {
        flipAByte(largestFile(), 0.5);

        new IndexFolder(root);

        assertThat(root).isEmptyDirectory();
    }

    @Test
    void soDoesOneInTheListOfItsFiles() throws IOException {
        try (var files = Files.list(folder)) {
            flipAByte(
                    files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                            .findFirst()
                            .orElseThrow(),
                    0.7);
        }

        new IndexFolder(root);

        assertThat(root).isEmptyDirectory();
    }

    @Test
    void soDoesAFileThatIsGone() throws IOException {
        Files.delete(largestFile());

        new IndexFolder(root);

        assertThat(root).isEmptyDirectory();
    }

    @Test
    void aLockThatNobodyHoldsIsNoHindrance() throws IOException {
        Files.writeString(folder.resolve(IndexWriter.WRITE_LOCK_NAME), "");

        new IndexFolder(root);

        assertThat(folder).isDirectory();
    }

    @Test
    void whatSomebodyElseHoldsLockedIsLeftToThem() throws IOException {
        try (var directory = FSDirectory.open(folder);
                var held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            new IndexFolder(root);

            assertThat(held).isNotNull();
            assertThat(folder).doesNotExist();
        }
    }

    @Test
    void indexesOfOtherVersionsGoAndNothingElse() throws IOException {
        Files.createDirectories(root.resolve("search/deep"));
        Files.createDirectory(root.resolve("search-1"));
        Files.createDirectory(root.resolve(SearchDocument.INDEX + ".broken-12"));
        Files.createDirectory(root.resolve("searches"));
        Files.createDirectory(root.resolve("something-else"));

        new IndexFolder(root);

        try (var left = Files.list(root)) {
            assertThat(left)
                    .containsExactlyInAnyOrder(folder, root.resolve("searches"), root.resolve("something-else"));
        }
    }

    private Path largestFile() throws IOException {
        try (var files = Files.list(folder)) {
            return files.max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static void flipAByte(Path file, double where) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[(int) (bytes.length * where)] ^= 1;
        Files.write(file, bytes);
    }
}

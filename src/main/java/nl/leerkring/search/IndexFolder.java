package nl.leerkring.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where the index lies. Before anything opens it, what cannot be used is thrown away: the database has it all, and
 * {@link SearchRepair} fills a new one while people search. With a broken index Hibernate Search refuses to start.
 */
@Component
class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final Pattern OURS = Pattern.compile("search(-\\d+)?(\\.broken-.*)?");

    private final Path root;
    private final Path folder;

    IndexFolder(@Value("${spring.jpa.properties.hibernate.search.backend.directory.root}") Path root) {
        this.root = root;
        folder = root.resolve(SearchDocument.INDEX);
        throwAwayWhatIsBroken();
        throwAwayWhatIsOld();
    }

    private void throwAwayWhatIsBroken() {
        if (!Files.exists(folder)) {
            return;
        }
        try (var directory = FSDirectory.open(folder)) {
            readAll(directory);
        } catch (IOException | RuntimeException unusable) { // damaged bytes lead readers astray in many ways
            LOG.warn("The search index in {} cannot be used and is made again: {}", folder, unusable.toString());
            moveAside();
        }
    }

    /**
     * Compares every file with its checksum. The lock is taken for a moment: when another process holds it, nothing could be
     * written, and the last to start is the one that people use.
     */
    private static void readAll(Directory directory) throws IOException {
        directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
        }
    }

    /** Away at once, whatever is open in it; then deleted, now or at the next start. */
    private void moveAside() {
        try {
            Files.move(folder, root.resolve(SearchDocument.INDEX + ".broken-" + System.nanoTime()));
        } catch (IOException failure) {
            LOG.error("The search index in {} cannot be moved aside", folder, failure);
        }
    }

    /** Indexes of other versions as well: coming back to one would find what has changed since. */
    private void throwAwayWhatIsOld() {
        for (var old : others()) {
            try {
                FileSystemUtils.deleteRecursively(old);
            } catch (IOException failure) {
                LOG.warn("The old search index in {} cannot be deleted: {}", old, failure.toString());
            }
        }
    }

    private List<Path> others() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var folders = Files.list(root)) {
            return folders.filter(each -> !each.equals(folder))
                    .filter(each -> OURS.matcher(each.getFileName().toString()).matches())
                    .toList();
        } catch (IOException failure) {
            LOG.warn("The folder {} of the search index cannot be read: {}", root, failure.toString());
            return List.of();
        }
    }

    /** What it takes on disk. */
    long bytes() {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum(); // 0 for one that a merge took away meanwhile
        } catch (IOException noFolder) {
            return 0;
        }
    }
}

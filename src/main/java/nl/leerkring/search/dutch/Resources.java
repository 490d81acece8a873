package nl.leerkring.search.dutch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads the word lists beside this class; what follows a # is a remark. */
final class Resources {

    private Resources() {}

    static List<String> lines(String name) {
        try (var lines = reader(open(name))) {
            return lines.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read", e);
        }
    }

    static void eachZippedLine(String name, Consumer<String> action) {
        try (var lines = reader(new GZIPInputStream(open(name), 1 << 16))) {
            lines.lines().forEach(action);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read", e);
        }
    }

    private static BufferedReader reader(InputStream bytes) {
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    static InputStream open(String name) {
        return Objects.requireNonNull(Resources.class.getResourceAsStream(name), () -> "nothing at " + name);
    }
}

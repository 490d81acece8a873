package nl.leerkring.interchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody sent to be brought in: where it lies, and what it says of its own form. */
public record ImportFile(String name, Path path, long size, boolean json, Charset charset) {

    /** What Excel writes where nobody asked it for UTF-8. */
    private static final Charset EXCEL = Charset.forName("windows-1252");

    /** Looks into the whole file: it is there, so nothing needs to be guessed. */
    public static ImportFile of(String name, Path path) throws IOException {
        var charset = isUtf8(path) ? StandardCharsets.UTF_8 : EXCEL;
        return new ImportFile(name, path, Files.size(path), beginsLikeJson(path), charset);
    }

    private static boolean beginsLikeJson(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            var begin = new String(in.readNBytes(64), StandardCharsets.UTF_8);
            return begin.replace("\uFEFF", "").stripLeading().startsWith("{");
        }
    }

    private static boolean isUtf8(Path path) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(64 * 1024);
        var characters = CharBuffer.allocate(64 * 1024);
        try (var channel = Files.newByteChannel(path)) {
            while (channel.read(bytes) >= 0 || bytes.position() > 0) {
                bytes.flip();
                var result = decoder.decode(bytes, characters.clear(), channel.position() == channel.size());
                if (result.isError()) {
                    result.throwException();
                }
                bytes.compact();
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path));
    }

    /** Throws the file away: what it held is in, or nobody wants it in. */
    public void discard() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException kept) {
            path.toFile().deleteOnExit();
        }
    }
}

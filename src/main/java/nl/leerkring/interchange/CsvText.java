package nl.leerkring.interchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a CSV file and the character between its cells, as far as the file itself tells. What is no text in its encoding
 * becomes U+FFFD, so that one bad byte costs one line and not the rest of the file.
 */
record CsvText(BufferedReader reader, char separator) {

    /** Dutch Excel writes the first; a file of one column has none. */
    private static final String SEPARATORS = ";,\t";

    private static final int LONGEST_HEADING = 64 * 1024;

    static CsvText of(InputStream in, Charset unlessMarked) throws IOException {
        var begin = new PushbackInputStream(in, 3);
        var charset = charset(begin, unlessMarked);
        var reader = new BufferedReader(new InputStreamReader(begin, charset), LONGEST_HEADING);
        return new CsvText(reader, separator(reader));
    }

    /** A byte order mark goes before all else that was said of the encoding. */
    private static Charset charset(PushbackInputStream in, Charset unlessMarked) throws IOException {
        var first = in.readNBytes(3);
        if (begins(first, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(first, 0xFF, 0xFE) || begins(first, 0xFE, 0xFF)) {
            in.unread(first, 2, first.length - 2);
            return first[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        in.unread(first);
        return unlessMarked;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (var place = 0; place < mark.length; place++) {
            if (bytes[place] != (byte) mark[place]) {
                return false;
            }
        }
        return true;
    }

    /** The one of which the heading has most, outside quotes. */
    private static char separator(BufferedReader reader) throws IOException {
        var heading = heading(reader);
        var best = SEPARATORS.charAt(0);
        for (var separator : SEPARATORS.toCharArray()) {
            best = count(separator, heading) > count(best, heading) ? separator : best;
        }
        return best;
    }

    /** The characters of the first line that stand outside quotes; the reader stays where it was. */
    private static String heading(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADING);
        var plain = new StringBuilder();
        var quoted = false;
        var next = reader.read();
        for (var read = 1; next >= 0 && (quoted || next != '\n') && read < LONGEST_HEADING; read++) {
            quoted ^= next == '"';
            if (!quoted) {
                plain.append((char) next);
            }
            next = reader.read();
        }
        reader.reset();
        return plain.toString();
    }

    private static long count(char separator, String text) {
        return text.chars().filter(each -> each == separator).count();
    }
}

package nl.leerkring.interchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a JSON object per line. A line that is too long is passed over, and costs no more memory than one that fits. */
class NdjsonLines implements Lines {

    private static final int LONGEST = 1024 * 1024;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final JsonRow json;
    private final Texts texts;
    private final Locale language;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;
    private boolean tooLong;

    NdjsonLines(InputStream in, JsonRow json, Texts texts, Locale language) {
        this.in = new BufferedInputStream(in, 64 * 1024);
        this.json = json;
        this.texts = texts;
        this.language = language;
    }

    @Override
    public Optional<FileLine> next() throws IOException {
        while (readLine()) {
            var bytes = number == 1 ? withoutMark(line.toByteArray()) : line.toByteArray();
            if (tooLong || !isBlank(bytes)) {
                return Optional.of(tooLong ? refused("lineTooLong") : line(bytes));
            }
        }
        return Optional.empty();
    }

    private FileLine line(byte[] bytes) {
        try {
            return FileLine.saying(number, json.read(bytes, language));
        } catch (RefusedFields refused) {
            return FileLine.unreadable(number, refused.errors());
        } catch (UnreadableJson unreadable) {
            return refused("lineNoJson");
        }
    }

    private FileLine refused(String why) {
        return FileLine.unreadable(number, List.of(texts.refusal(FileLine.WHOLE, why, language)));
    }

    /** Takes the bytes up to the next line feed; says whether there were any, or a line feed. */
    private boolean readLine() throws IOException {
        line.reset();
        tooLong = false;
        var next = in.read();
        if (next < 0) {
            return false;
        }
        number++;
        while (next >= 0 && next != '\n') {
            take(next);
            next = in.read();
        }
        return true;
    }

    private void take(int next) {
        if (line.size() < LONGEST) {
            line.write(next);
        } else {
            tooLong = true;
        }
    }

    private static byte[] withoutMark(byte[] bytes) {
        var marked = bytes.length >= BOM.length && Arrays.equals(bytes, 0, BOM.length, BOM, 0, BOM.length);
        return marked ? Arrays.copyOfRange(bytes, BOM.length, bytes.length) : bytes;
    }

    private static boolean isBlank(byte[] bytes) {
        for (var each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}

package nl.leerkring.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Words of a text at which a page with that text opens, as they stand there; none when nothing in the passage was
 * asked for. They are kept behind the # of an address, which a browser does not send to a server.
 */
record FoundWords(String words) {

    private static final int LENGTH = 60;

    /** The first words that were asked for and a few after them: enough to be found once. */
    static FoundWords in(List<Segment> passage) {
        var from = 0;
        for (var segment : passage) {
            if (segment.matched()) {
                var text = String.join("", passage.stream().map(Segment::text).toList());
                return new FoundWords(cut(text.substring(from), segment.text().length()));
            }
            from += segment.text().length();
        }
        return new FoundWords("");
    }

    /** Within one line, for each line is a piece of the page, and at the end of a word. */
    private static String cut(String text, int atLeast) {
        var line = text.lines().findFirst().orElse("").replace("…", "").strip();
        if (line.length() <= LENGTH) {
            return line;
        }
        var space = line.lastIndexOf(' ', LENGTH);
        return line.substring(0, Math.max(space, Math.min(atLeast, line.length())))
                .strip();
    }

    /** What browsers know themselves, on a page that comes whole: no script is needed. */
    String asTextFragment() {
        return words.isEmpty() ? "" : "#:~:text=" + encoded();
    }

    /** For pages that are made after they came; {@code found-passage.js} looks for it. */
    String asFragment() {
        return words.isEmpty() ? "" : "#gevonden=" + encoded();
    }

    /** A hyphen means something in a text fragment, and a plus is a plus. */
    private String encoded() {
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}

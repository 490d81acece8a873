package nl.leerkring.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.leerkring.search.dutch.Token;

/** A stretch of a text, in UTF-16 units, cut at word borders. */
record Passage(String text, int from, int to) {

    private static final int LENGTH = 240;
    /** A longer word, such as a web address, is cut in two. */
    private static final int LONGEST_WORD = 40;

    private static final String MORE = "…";

    /** About 240 characters around the place with the most different matches; the beginning when there are none. */
    static Passage densest(String text, List<Token> matches) {
        if (text.length() <= LENGTH) {
            return new Passage(text, 0, text.length());
        }
        if (matches.isEmpty()) {
            return around(text, 0, 0);
        }
        var best = matches.subList(0, 1);
        for (int first = 0; first < matches.size(); first++) {
            var cluster = cluster(matches, first);
            best = weight(cluster) > weight(best) ? cluster : best;
        }
        return around(text, best.getFirst().start(), best.getLast().end());
    }

    /** The matches from this one on that fit into one passage. */
    private static List<Token> cluster(List<Token> matches, int first) {
        var end = matches.get(first).start() + LENGTH;
        var next = first + 1;
        while (next < matches.size() && matches.get(next).end() <= end) {
            next++;
        }
        return matches.subList(first, next);
    }

    /** Two different words say more than the same word ten times. */
    private static int weight(List<Token> cluster) {
        var different = new HashSet<String>();
        cluster.forEach(token -> different.add(token.term()));
        return different.size() * LENGTH + cluster.size();
    }

    private static Passage around(String text, int start, int end) {
        var room = Math.max(0, LENGTH - (end - start));
        var from = Math.clamp(start - room / 2, 0, text.length() - LENGTH);
        var to = from + LENGTH;
        var latest = Math.max(from, Math.min(start, from + LONGEST_WORD));
        var earliest = Math.min(to, Math.max(end, to - LONGEST_WORD));
        return new Passage(text, beginOfWord(text, from, latest), endOfWord(text, to, earliest));
    }

    private static int beginOfWord(String text, int from, int latest) {
        for (int at = from; at > 0 && at <= latest; at++) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static int endOfWord(String text, int to, int earliest) {
        for (int at = to; at < text.length() && at >= earliest; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }

    List<Segment> segments(List<Token> matches) {
        var segments = new ArrayList<Segment>();
        var at = from;
        var before = from > 0 ? MORE + " " : "";
        for (var match : matches) {
            if (match.start() >= at && match.end() <= to) {
                addPlain(segments, before + text.substring(at, match.start()));
                segments.add(new Segment(text.substring(match.start(), match.end()), true));
                at = match.end();
                before = "";
            }
        }
        addPlain(segments, before + text.substring(at, to) + (to < text.length() ? " " + MORE : ""));
        return List.copyOf(segments);
    }

    private static void addPlain(List<Segment> segments, String text) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, false));
        }
    }
}

package nl.leerkring.search;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.chain.Ref;

/**
 * One thing found, straight from the index.
 *
 * @param score how well it answers, for comparing with others of the same answer only
 */
public record SearchHit(
        Ref ref,
        String kind,
        List<Segment> title,
        List<Segment> passage,
        List<Word> byline,
        int recognised,
        Instant at,
        String path,
        float score) {

    /** The title without marks. */
    public String plainTitle() {
        return title.stream().map(Segment::text).collect(Collectors.joining());
    }

    /** Whether words in it show why it was found. */
    boolean isMarked() {
        return Stream.concat(title.stream(), passage.stream()).anyMatch(Segment::matched);
    }

    /** Where it is read, opened at the passage that was found: in the workplace. */
    public String pathToPassage() {
        return path + FoundWords.in(passage).asFragment();
    }

    /** The same for a page that comes whole from the server, as the public ones do. */
    public String publicPathToPassage() {
        return path + FoundWords.in(passage).asTextFragment();
    }
}

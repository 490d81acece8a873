package nl.leerkring.chain;

import java.util.Optional;
import java.util.UUID;

/** Points at any thing in the chain, whichever module keeps it. */
public record Ref(Kind kind, UUID id) {

    /** The links of the chain. */
    public enum Kind {
        QUESTION,
        MEETING,
        CONTRIBUTION,
        THEME,
        FINDING,
        EDITION
    }

    public static Ref contribution(UUID id) {
        return new Ref(Kind.CONTRIBUTION, id);
    }

    public static Ref finding(UUID id) {
        return new Ref(Kind.FINDING, id);
    }

    public static Ref edition(UUID id) {
        return new Ref(Kind.EDITION, id);
    }

    /** The permanent address of the thing within the workplace. */
    public String path() {
        return switch (kind) {
            case QUESTION -> "vragen/" + id;
            case MEETING -> "bijeenkomsten/" + id;
            case CONTRIBUTION -> "bijdragen/" + id;
            case THEME -> "zoeken?thema=" + id;
            case FINDING -> "bevindingen/" + id;
            case EDITION -> "opbrengsten/" + id;
        };
    }

    /** The form in which it is kept as text, such as {@code CONTRIBUTION:6f1c…}. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }

    /** Reads what somebody may have put into an address; nothing when it is no reference. */
    public static Optional<Ref> find(String text) {
        try {
            return text.indexOf(':') < 0 ? Optional.empty() : Optional.of(parse(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Reads what {@link #toString} wrote. */
    public static Ref parse(String text) {
        var colon = text.indexOf(':');
        return new Ref(Kind.valueOf(text.substring(0, colon)), UUID.fromString(text.substring(colon + 1)));
    }
}

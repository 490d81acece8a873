package nl.leerkring.audience;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;

/**
 * Who may read one thing, as a single token. A reader carries the tokens of every circle they stand in, so "may read" is
 * one set membership, in SQL and in the index alike, and counts obey it for free.
 *
 * <p>Rejected: a table of permissions per thing. It makes every list a join and every count a risk.
 */
@Embeddable
public record Audience(String token) implements Serializable {

    private static final String SEPARATOR = ":";

    /** People in the group with a like role, and those who facilitate the group. */
    public static Audience peers(GroupId group, Circle circle) {
        return new Audience("peers" + SEPARATOR + group + SEPARATOR + circle);
    }

    public static Audience group(GroupId group) {
        return new Audience("group" + SEPARATOR + group);
    }

    public static Audience region(RegionId region) {
        return new Audience("region" + SEPARATOR + region);
    }

    /** Everybody with an account. */
    public static Audience network() {
        return new Audience("network");
    }

    /** Everybody, signed in or not. */
    public static Audience everyone() {
        return new Audience("public");
    }

    public Scope scope() {
        return Scope.valueOf(token.split(SEPARATOR, 2)[0].toUpperCase(Locale.ROOT));
    }

    /** Whether nobody in {@code readers}, an audience around the same group, would see something new. */
    public boolean reaches(Audience readers) {
        return equals(readers) || scope().compareTo(readers.scope()) > 0;
    }

    @Override
    public String toString() {
        return token;
    }
}

package nl.leerkring.findings;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.Perspective;
import nl.leerkring.contributions.Voice;
import org.jspecify.annotations.Nullable;

/**
 * On how much a finding rests, in facts that can be said in words; never a mark.
 *
 * <p>The rule, computed only here:
 * <ul>
 *   <li>everything is counted once, however often it is quoted: a contribution, a person, a team, a municipality;
 *   <li>what speaks against the finding is not support: contributions, people, teams and municipalities are those that
 *       speak for it or make a side note;
 *   <li>a contribution quoted on several sides stands once on each of them;
 *   <li>a nameless contribution is one contribution of an unknown person, team, place and role;
 *   <li>a role is heard whichever side it takes, and not heard are the circles of the group, and always residents, from
 *       whom nothing is quoted.
 * </ul>
 */
public record Support(
        int contributions,
        int people,
        int nameless,
        int teams,
        int municipalities,
        int supporting,
        int qualifying,
        int contradicting,
        Set<Perspective> heard,
        Set<Circle> notHeard) {

    /** One voice and the side it takes. */
    record Heard(Voice voice, Stance stance) {

        boolean isFor() {
            return stance != Stance.CONTRADICTS;
        }
    }

    /** Counts what is quoted for a finding of a group in which these circles sit. */
    static Support of(Collection<Heard> quoted, Set<Circle> inGroup) {
        var heard = roles(quoted);
        return new Support(
                distinct(quoted.stream().filter(Heard::isFor), Voice::contribution),
                distinct(quoted.stream().filter(Heard::isFor), Voice::person),
                nameless(quoted.stream().filter(Heard::isFor)),
                distinct(quoted.stream().filter(Heard::isFor), Voice::team),
                distinct(quoted.stream().filter(Heard::isFor), Voice::municipality),
                saying(Stance.SUPPORTS, quoted),
                saying(Stance.QUALIFIES, quoted),
                saying(Stance.CONTRADICTS, quoted),
                heard,
                missing(inGroup, heard));
    }

    private static int saying(Stance stance, Collection<Heard> quoted) {
        return distinct(quoted.stream().filter(heard -> heard.stance() == stance), Voice::contribution);
    }

    private static int nameless(Stream<Heard> quoted) {
        return distinct(quoted.filter(heard -> heard.voice().person() == null), Voice::contribution);
    }

    private static int distinct(Stream<Heard> quoted, Function<Voice, ? extends @Nullable Object> fact) {
        return (int) quoted.map(Heard::voice)
                .map(fact)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static Set<Perspective> roles(Collection<Heard> quoted) {
        return quoted.stream()
                .map(heard -> heard.voice().perspective())
                .filter(Objects::nonNull)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(Perspective.class)),
                        Collections::unmodifiableSet));
    }

    private static Set<Circle> missing(Set<Circle> inGroup, Set<Perspective> heard) {
        var missing = EnumSet.of(Circle.RESIDENTS);
        missing.addAll(inGroup);
        missing.remove(Circle.OTHERS); // "nobody else was heard" tells nothing
        heard.stream().map(Perspective::circle).forEach(missing::remove);
        return Collections.unmodifiableSet(missing);
    }

    /** Whether nothing is quoted yet, on whichever side. */
    public boolean isEmpty() {
        return contributions == 0 && contradicting == 0;
    }

    /** The one role from which all of it comes ("tot nu toe alleen gehoord van …"); who is nameless may be of another. */
    public Optional<Perspective> onlyHeardFrom() {
        return heard.size() == 1 && nameless == 0 ? heard.stream().findFirst() : Optional.empty();
    }
}

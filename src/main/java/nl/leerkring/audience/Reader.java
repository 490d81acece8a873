package nl.leerkring.audience;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is reading or acting, and where they stand. Built once per request or view, passed to every service: no service looks
 * around for a current user, so background work and tests say plainly on whose behalf they act.
 */
public record Reader(
        @Nullable PersonId person,
        Set<String> tokens,
        Set<GroupId> memberOf,
        Set<GroupId> guides,
        Set<RegionId> coordinates,
        boolean administrator) {

    private static final Reader VISITOR =
            new Reader(null, Set.of(Audience.everyone().token()), Set.of(), Set.of(), Set.of(), false);

    /** Somebody who has not signed in. */
    public static Reader visitor() {
        return VISITOR;
    }

    /** A signed-in person with these standings. */
    public static Reader of(PersonId person, boolean administrator, Stream<Standing> standings) {
        return standing(person, administrator, standings);
    }

    /** A program of the operator: administers everything, and is nobody. */
    public static Reader automation(Stream<Standing> standings) {
        return standing(null, true, standings);
    }

    private static Reader standing(@Nullable PersonId person, boolean administrator, Stream<Standing> standings) {
        var all = standings.collect(Collectors.toSet());
        var tokens = Stream.concat(
                        Stream.of(Audience.everyone(), Audience.network()),
                        all.stream().flatMap(Standing::audiences))
                .map(Audience::token)
                .collect(Collectors.toUnmodifiableSet());
        return new Reader(
                person,
                tokens,
                collect(all, Standing::memberOf),
                collect(all, Standing::guides),
                collect(all, Standing::coordinates),
                administrator);
    }

    private static <T> Set<T> collect(Set<Standing> standings, Function<Standing, Optional<T>> part) {
        return standings.stream().flatMap(each -> part.apply(each).stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isSignedIn() {
        return person != null;
    }

    public boolean is(@Nullable PersonId someone) {
        return person != null && person.equals(someone);
    }

    public boolean mayRead(Audience audience) {
        return tokens.contains(audience.token());
    }

    /** May contribute and respond in the group. */
    public boolean belongsTo(GroupId group) {
        return memberOf.contains(group) || guides(group);
    }

    /** May plan, condense and publish for the group: its facilitators, the region's coordinators, administrators. */
    public boolean guides(GroupId group) {
        return guides.contains(group);
    }

    /** Runs the region: its groups, people, municipalities and themes. */
    public boolean coordinates(RegionId region) {
        return administrator || coordinates.contains(region);
    }

    /** The person acting; refuses a visitor, and a program that is nobody. */
    public PersonId signedIn() {
        if (person == null) {
            throw new NotAllowed("only a person can do this");
        }
        return person;
    }

    /** Refuses who does not administer the platform; a program of the operator may pass, and is nobody. */
    public void requireAdministrator() {
        if (!administrator) {
            throw new NotAllowed("only an administrator does this");
        }
    }

    /** Refuses who does not belong to the group. */
    public PersonId requireMemberOf(GroupId group) {
        if (!belongsTo(group)) {
            throw new NotAllowed("not a member of group " + group);
        }
        return signedIn();
    }

    /** Refuses who does not run the region. */
    public PersonId requireCoordinatorOf(RegionId region) {
        if (!coordinates(region)) {
            throw new NotAllowed("not a coordinator of region " + region);
        }
        return signedIn();
    }

    /** Refuses who does not guide the group. */
    public PersonId requireGuideOf(GroupId group) {
        if (!guides(group)) {
            throw new NotAllowed("not a facilitator of group " + group);
        }
        return signedIn();
    }
}

package nl.leerkring.search;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;

/**
 * Around where somebody searches: their groups, their region, everything they may read. It narrows what the audience lets
 * through and never widens it.
 *
 * @param narrowed what is chosen in GROUP and REGION
 */
public record SearchScope(Kind kind, Map<SearchFilter, Set<String>> narrowed) {

    /** How wide somebody looks. */
    public enum Kind {
        GROUP,
        GROUPS,
        REGION,
        ALL
    }

    /** The groups of which the reader is a member; those they only watch over are not theirs. */
    public static SearchScope groupsOf(Reader reader) {
        return new SearchScope(Kind.GROUPS, narrowed(SearchFilter.GROUP, reader.memberOf()));
    }

    /** Where the reader works or what they coordinate; an administrator stands in every region, so in none of their own. */
    public static SearchScope regionOf(Reader reader) {
        return new SearchScope(
                Kind.REGION, narrowed(SearchFilter.REGION, reader.administrator() ? Set.of() : regions(reader)));
    }

    public static SearchScope of(GroupId group) {
        return new SearchScope(Kind.GROUP, narrowed(SearchFilter.GROUP, Set.of(group)));
    }

    public static SearchScope everything() {
        return new SearchScope(Kind.ALL, Map.of());
    }

    private static Set<String> regions(Reader reader) {
        return reader.tokens().stream()
                .map(Audience::new)
                .filter(audience -> audience.scope() == Scope.REGION)
                .map(audience -> audience.token().substring(audience.token().indexOf(':') + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<SearchFilter, Set<String>> narrowed(SearchFilter filter, Collection<?> values) {
        var texts = values.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
        return texts.isEmpty() ? Map.of() : Map.of(filter, texts);
    }

    /** Whether there is anything to narrow by; everything always is. */
    public boolean exists() {
        return kind == Kind.ALL || !narrowed.isEmpty();
    }

    public int size() {
        return narrowed.values().stream().mapToInt(Set::size).sum();
    }

    /** The same question within this scope. */
    public SearchAddress on(SearchAddress address) {
        return address.withOnly(SearchFilter.GROUP, narrowed.getOrDefault(SearchFilter.GROUP, Set.of()))
                .withOnly(SearchFilter.REGION, narrowed.getOrDefault(SearchFilter.REGION, Set.of()));
    }

    /** Whether the question is asked within exactly this scope. */
    public boolean holds(SearchAddress address) {
        return on(address).chosen().equals(address.chosen());
    }
}

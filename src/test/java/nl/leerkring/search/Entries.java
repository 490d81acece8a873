package nl.leerkring.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.audience.Audience;
import nl.leerkring.chain.Ref;

/** Makes things that can be found, one detail at a time. */
class Entries {

    private final Map<SearchFilter, Set<String>> filters = new EnumMap<>(SearchFilter.class);
    private Ref ref = Ref.contribution(UUID.randomUUID());
    private String kind = "GOLDEN_TIP";
    private String title = "Een tip";
    private String text = "";
    private Audience audience = Audience.everyone();
    private Instant at = Instant.parse("2016-11-24T12:00:00Z");

    static Entries aTip(String title) {
        var entry = new Entries();
        entry.title = title;
        return entry;
    }

    Entries as(Ref known) {
        ref = known;
        return this;
    }

    Entries kind(String other) {
        kind = other;
        return this;
    }

    Entries saying(String words) {
        text = words;
        return this;
    }

    Entries forReaders(Audience readers) {
        audience = readers;
        return this;
    }

    Entries with(SearchFilter filter, String... values) {
        filters.put(filter, Set.of(values));
        return this;
    }

    Entries at(Instant moment) {
        at = moment;
        return this;
    }

    SearchEntry entry() {
        return new SearchEntry(
                ref,
                kind,
                title,
                text,
                List.of(Word.key("perspective.POLICY_OFFICER"), Word.of("Dordrecht")),
                Set.of(audience),
                filters,
                3,
                at,
                "bijdragen/" + ref.id());
    }
}

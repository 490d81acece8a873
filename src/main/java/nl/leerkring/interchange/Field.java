package nl.leerkring.interchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be said of a contribution from outside, by the name it has for programs and the ones people give a column. */
public enum Field {
    KIND("kind", "soort"),
    TEXT("text", "tekst", "bijdrage"),
    TITLE("title", "titel"),
    AUDIENCE("audience", "lezers", "publiek"),
    GROUP("group", "werkgroep", "groep"),
    MEETING("meeting", "bijeenkomst"),
    QUESTION("question", "hoofdvraag", "vraag"),
    MUNICIPALITY("municipality", "gemeente", "plaats"),
    PERSPECTIVE("perspective", "rol", "role"),
    THEMES("themes", "thema", "thema's", "thema’s", "theme"),
    LEVEL("level", "niveau"),
    LINE("line", "lijn", "lijnen", "lines"),
    REACH("reach", "bereik"),
    CREATED_AT("createdAt", "datum", "date"),
    EXTERNAL_ID("externalId", "id", "kenmerk", "nummer"),
    SHOWN_AS("shownAs", "getoond als");

    private final String key;
    private final List<String> headings;

    Field(String key, String... headings) {
        this.key = key;
        this.headings = List.of(headings);
    }

    /** Its name for programs. */
    public String key() {
        return key;
    }

    /** Whether it holds several values; in a cell they stand between bars. */
    boolean holdsMany() {
        return this == THEMES || this == LINE;
    }

    /** The field with this name, as programs write it. */
    static Optional<Field> named(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** The field that a column with this heading most likely holds. */
    public static Optional<Field> headed(String heading) {
        var plain = heading.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace(" ", "");
        return Arrays.stream(values())
                .filter(field -> field.allHeadings().anyMatch(plain::equals))
                .findFirst();
    }

    private Stream<String> allHeadings() {
        return Stream.concat(Stream.of(key), headings.stream())
                .map(name -> name.toLowerCase(Locale.ROOT).replace(" ", ""));
    }
}

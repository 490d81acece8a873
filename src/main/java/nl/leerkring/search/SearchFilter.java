package nl.leerkring.search;

import java.util.Locale;

/** What a reader can narrow the search by; the values are names of constants, ids or a year, as text. */
public enum SearchFilter {
    KIND,
    THEME,
    MUNICIPALITY,
    REGION,
    PERSPECTIVE,
    LEVEL,
    YEAR,
    QUESTION,
    GROUP,
    LINE,
    REACH,
    SUPPORT;

    /** What {@link #SUPPORT} says of a thing that somebody recognised at another place. */
    public static final String RECOGNISED = "RECOGNISED";

    /** The field of the index that holds the values. */
    String field() {
        return "filter_" + name().toLowerCase(Locale.ROOT);
    }
}

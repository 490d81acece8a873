package nl.leerkring.contributions;

import java.util.Map;
import java.util.Set;
import nl.leerkring.audience.Audience;
import nl.leerkring.search.SearchFilter;

/** By which filters a contribution can be found, and by whom: as much as whoever quotes it may say of it to those readers. */
public record Findable(ContributionId contribution, Audience audience, Map<SearchFilter, Set<String>> filters) {}

package nl.leerkring.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.network.NameTaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The themes of regions and groups. */
@Service
@Transactional
public class Vocabulary {

    private final Themes themes;

    Vocabulary(Themes themes) {
        this.themes = themes;
    }

    /** Adds a theme for a whole region; for its coordinators. */
    public ThemeId addForRegion(String title, RegionId region, Reader by) {
        by.requireCoordinatorOf(region);
        requireFree(title, region);
        return themes.save(Theme.ofRegion(title, region)).id();
    }

    /** Adds a theme for one group; for who guides it. */
    public ThemeId addForGroup(String title, GroupId group, Reader by) {
        by.requireGuideOf(group);
        return themes.save(Theme.ofGroup(title, group)).id();
    }

    /** Gives a theme another title; what was arranged under it stays there. */
    public void rename(ThemeId id, String title, Reader by) {
        var theme = themes.findById(id).orElseThrow(() -> new NotFound("no theme " + id));
        theme.requireKeeper(by);
        var region = theme.region();
        if (region != null && !theme.isCalled(title)) {
            requireFree(title, region);
        }
        theme.rename(title);
    }

    /** The themes of a whole region by title, for who runs it. */
    @Transactional(readOnly = true)
    public SequencedMap<ThemeId, String> ofRegion(RegionId region, Reader by) {
        by.requireCoordinatorOf(region);
        return titled(themes.findByRegionOrderByTitle(region));
    }

    private void requireFree(String title, RegionId region) {
        if (themes.findByRegionOrderByTitle(region).stream().anyMatch(theme -> theme.isCalled(title))) {
            throw new NameTaken(title);
        }
    }

    /** The themes a group can choose from: its own and those of its region, by title. */
    @Transactional(readOnly = true)
    public SequencedMap<ThemeId, String> choices(GroupId group, RegionId region) {
        return titled(themes.findByRegionOrGroupOrderByTitle(region, group));
    }

    private static SequencedMap<ThemeId, String> titled(List<Theme> sorted) {
        return sorted.stream()
                .collect(Collectors.toMap(Theme::id, Theme::title, (first, second) -> first, LinkedHashMap::new));
    }

    /** The themes with this title, of whichever region or group, for narrowing what a reader may see anyway. */
    @Transactional(readOnly = true)
    public Set<ThemeId> titled(String title) {
        return themes.findByTitleIgnoreCase(title).stream().map(Theme::id).collect(Collectors.toSet());
    }

    /** The titles of these themes. */
    @Transactional(readOnly = true)
    public Map<ThemeId, String> titles(Collection<ThemeId> ids) {
        return themes.findAllById(ids).stream().collect(Collectors.toMap(Theme::id, Theme::title));
    }
}

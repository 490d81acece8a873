package nl.leerkring.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
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
        if (!by.coordinates(region)) {
            throw new NotAllowed("not a coordinator of region " + region);
        }
        return themes.save(Theme.ofRegion(title, region)).id();
    }

    /** Adds a theme for one group; for who guides it. */
    public ThemeId addForGroup(String title, GroupId group, Reader by) {
        by.requireGuideOf(group);
        return themes.save(Theme.ofGroup(title, group)).id();
    }

    /** The themes a group can choose from: its own and those of its region, by title. */
    @Transactional(readOnly = true)
    public SequencedMap<ThemeId, String> choices(GroupId group, RegionId region) {
        return themes.findByRegionOrGroupOrderByTitle(region, group).stream()
                .collect(Collectors.toMap(Theme::id, Theme::title, (first, second) -> first, LinkedHashMap::new));
    }

    /** The titles of these themes. */
    @Transactional(readOnly = true)
    public Map<ThemeId, String> titles(Collection<ThemeId> ids) {
        return themes.findAllById(ids).stream().collect(Collectors.toMap(Theme::id, Theme::title));
    }
}

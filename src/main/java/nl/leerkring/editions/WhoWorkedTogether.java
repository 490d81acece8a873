package nl.leerkring.editions;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.CycleSummary;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.network.PeopleAtWork;
import nl.leerkring.network.Portrait;
import org.springframework.stereotype.Component;

/** Tells of a cycle how many people from which roles and organisations took part, without naming anybody. */
@Component
class WhoWorkedTogether {

    private final ReadingGroups groups;
    private final PeopleAtWork people;

    WhoWorkedTogether(ReadingGroups groups, PeopleAtWork people) {
        this.groups = groups;
        this.people = people;
    }

    LearningYield.About in(CycleSummary cycle, Reader by) {
        var members = groups.peopleOf(cycle.id(), by);
        var portraits = people.portraits(members).values();
        return new LearningYield.About(
                groups.group(cycle.group(), by).name(),
                cycle.title(),
                cycle.begins(),
                cycle.ends(),
                members.size(),
                roles(portraits),
                organisations(portraits));
    }

    private static Map<Perspective, Integer> roles(Collection<Portrait> portraits) {
        var roles = new EnumMap<Perspective, Integer>(Perspective.class);
        portraits.forEach(portrait -> roles.merge(portrait.workplace().perspective(), 1, Integer::sum));
        return roles;
    }

    private static List<String> organisations(Collection<Portrait> portraits) {
        return portraits.stream()
                .map(Portrait::employer)
                .filter(employer -> !employer.isEmpty())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}

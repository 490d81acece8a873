package nl.leerkring.network;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.access.Caretakers;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Coordinators look after the accounts of the people of their region, save those who coordinate one themselves. */
@Component
@Transactional(readOnly = true)
class RegionCaretakers implements Caretakers {

    private final Profiles profiles;
    private final Coordination coordination;

    RegionCaretakers(Profiles profiles, Coordination coordination) {
        this.profiles = profiles;
        this.coordination = coordination;
    }

    @Override
    public Set<PersonId> toldAbout(Collection<PersonId> people, Reader by) {
        return profiles.findByPersonIn(people).stream()
                .filter(profile -> isRunBy(by, profile))
                .map(Profile::person)
                .collect(Collectors.toSet());
    }

    // Who coordinates is an administrator's to let in: behind a link a coordinator would come in as a colleague.
    @Override
    public boolean lookAfter(PersonId person, Reader by) {
        return profiles.findById(person)
                .filter(profile -> isRunBy(by, profile))
                .filter(profile -> coordination.regionsOf(person).isEmpty())
                .isPresent();
    }

    private static boolean isRunBy(Reader by, Profile profile) {
        return profile.region().filter(by::coordinates).isPresent();
    }
}

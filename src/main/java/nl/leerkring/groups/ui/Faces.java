package nl.leerkring.groups.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.leerkring.access.People;
import nl.leerkring.audience.PersonId;
import nl.leerkring.network.PeopleAtWork;

/** Gives people of a group a name and a workplace, also those who never told where they work. */
@SpringComponent
class Faces {

    private final People people;
    private final PeopleAtWork work;

    Faces(People people, PeopleAtWork work) {
        this.people = people;
        this.work = work;
    }

    /** These people, by name. */
    List<Face> of(Collection<PersonId> ids) {
        var portraits = work.portraits(ids);
        return people.names(ids).entrySet().stream()
                .map(named -> new Face(named.getKey(), named.getValue(), portraits.get(named.getKey())))
                .sorted(Comparator.comparing(Face::name))
                .toList();
    }
}

package nl.leerkring.network;

import java.util.Collection;
import java.util.List;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Perspective;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Profiles extends JpaRepository<Profile, PersonId> {

    List<Profile> findByPersonIn(Collection<PersonId> people);

    long countByPerspectiveAndMunicipality(Perspective perspective, MunicipalityId municipality);

    long countByPerspectiveAndMunicipalityIn(Perspective perspective, Collection<MunicipalityId> municipalities);

    @Query("select p.municipality from Profile p where p.person = :person")
    List<MunicipalityId> municipalityOf(PersonId person);
}

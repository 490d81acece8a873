package nl.leerkring.contributions;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.leerkring.audience.PersonId;
import nl.leerkring.network.MunicipalityId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Recognitions extends JpaRepository<Recognition, UUID> {

    boolean existsByContributionAndPerson(ContributionId contribution, PersonId person);

    @Query("select r.contribution from Recognition r where r.person = :person and r.contribution in :contributions")
    List<ContributionId> recognisedBy(PersonId person, Collection<ContributionId> contributions);

    long deleteByContributionAndPerson(ContributionId contribution, PersonId person);

    long countByContribution(ContributionId contribution);

    @Query("select distinct r.municipality from Recognition r where r.contribution = :contribution"
            + " and r.municipality is not null")
    List<MunicipalityId> placesOf(ContributionId contribution);

    @Query("select r.contribution as contribution, count(r) as number from Recognition r"
            + " where r.contribution in :contributions group by r.contribution")
    List<ContributionCount> countIn(Collection<ContributionId> contributions);
}

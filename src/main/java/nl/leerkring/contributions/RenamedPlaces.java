package nl.leerkring.contributions;

import nl.leerkring.network.MunicipalityRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets search follow when a municipality gets another name: it stands in the bylines of what was shared there. */
@Component
class RenamedPlaces {

    private final Contributions contributions;
    private final ContributionIndexing indexing;

    RenamedPlaces(Contributions contributions, ContributionIndexing indexing) {
        this.contributions = contributions;
        this.indexing = indexing;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(MunicipalityRenamed renamed) {
        contributions.findByAuthorShownPlace(renamed.municipality()).forEach(indexing::put);
    }
}

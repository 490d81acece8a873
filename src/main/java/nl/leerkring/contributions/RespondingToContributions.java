package nl.leerkring.contributions;

import java.time.Clock;
import java.time.LocalDate;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import nl.leerkring.network.PeopleAtWork;
import nl.leerkring.network.Workplace;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Bij ons ook" and replies: what readers do with somebody else's contribution. */
@Service
@Transactional
public class RespondingToContributions {

    private final Contributions contributions;
    private final Recognitions recognitions;
    private final Remarks remarks;
    private final PeopleAtWork people;
    private final ContributionIndexing indexing;
    private final Clock clock;

    RespondingToContributions(
            Contributions contributions,
            Recognitions recognitions,
            Remarks remarks,
            PeopleAtWork people,
            ContributionIndexing indexing,
            Clock clock) {
        this.contributions = contributions;
        this.recognitions = recognitions;
        this.remarks = remarks;
        this.people = people;
        this.indexing = indexing;
        this.clock = clock;
    }

    /** "Bij ons ook", with the place where the reader works; saying it twice counts once. */
    public void recognise(ContributionId id, Reader by) {
        var person = by.signedIn();
        var contribution = ofSomebodyElse(id, by);
        if (recognitions.existsByContributionAndPerson(id, person)) {
            return;
        }
        var place = people.workplaceOf(person).map(Workplace::municipality).orElse(null);
        recognitions.save(Recognition.by(person, place, id, today()));
        indexing.put(contribution);
    }

    /** "Bij ons ook" without anybody or any place stored; it cannot be undone. */
    public void recogniseNamelessly(ContributionId id, Reader by) {
        by.signedIn();
        var contribution = ofSomebodyElse(id, by);
        recognitions.save(Recognition.nameless(id, today()));
        indexing.put(contribution);
    }

    /** Takes one's "bij ons ook" back. */
    public void takeBackRecognition(ContributionId id, Reader by) {
        var contribution = readable(id, by);
        recognitions.deleteByContributionAndPerson(id, by.signedIn());
        indexing.put(contribution);
    }

    /** Replies by name. */
    public void reply(ContributionId id, String text, Reader by) {
        var person = by.signedIn();
        readable(id, by);
        remarks.save(new Remark(id, person, text, clock.instant()));
    }

    private Contribution ofSomebodyElse(ContributionId id, Reader by) {
        var contribution = readable(id, by);
        if (contribution.isOwnOf(by)) {
            throw new IllegalStateException("nobody recognises their own contribution " + id);
        }
        return contribution;
    }

    private Contribution readable(ContributionId id, Reader by) {
        return contributions
                .findById(id)
                .filter(contribution -> contribution.state() == ContributionState.SHARED)
                .filter(contribution -> contribution.isReadableBy(by))
                .orElseThrow(() -> new NotFound("no contribution " + id));
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}

package nl.leerkring.contributions;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import nl.leerkring.groups.CountingReaders;
import nl.leerkring.network.Disguises;
import nl.leerkring.network.PeopleAtWork;
import nl.leerkring.network.Workplace;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaving a contribution with the group, changing its words, and taking it back: what its author does. */
@Service
@Transactional
public class SharingContributions {

    private static final Workplace UNTOLD = new Workplace(Perspective.OTHER, null, null, null);

    private final Contributions contributions;
    private final Revisions revisions;
    private final PeopleAtWork people;
    private final Disguises disguises;
    private final CountingReaders readers;
    private final SettingCheck settings;
    private final ContributionIndexing indexing;
    private final Clock clock;

    SharingContributions(
            Contributions contributions,
            Revisions revisions,
            PeopleAtWork people,
            Disguises disguises,
            CountingReaders readers,
            SettingCheck settings,
            ContributionIndexing indexing,
            Clock clock) {
        this.contributions = contributions;
        this.revisions = revisions;
        this.people = people;
        this.disguises = disguises;
        this.readers = readers;
        this.settings = settings;
        this.indexing = indexing;
        this.clock = clock;
    }

    /** Shares it with its audience; sent again with the same key, nothing happens and the first one is told. */
    public Shared share(NewContribution wanted, Reader by) {
        var group = groupOf(wanted);
        var person = by.requireMemberOf(group);
        var earlier = contributions.findByShareKey(Contribution.keyHash(wanted.keyOf(person)));
        if (earlier.isPresent()) {
            return new Shared(earlier.get().id(), code(wanted), false);
        }
        var setting = settings.require(SettingCheck.Wish.of(wanted), by);
        var contribution = make(wanted.standingIn(setting), group, person);
        var code = code(wanted);
        code.ifPresent(contribution::heldBy);
        contributions.save(contribution);
        revisions.save(contribution.currentRevision(contribution.sharedAt()));
        indexing.put(contribution);
        return new Shared(contribution.id(), code, true);
    }

    private static GroupId groupOf(NewContribution wanted) {
        var group = wanted.setting().group();
        if (group == null) {
            throw new NotAllowed("people share in a group; only an import stands in none");
        }
        return group;
    }

    private Contribution make(NewContribution wanted, GroupId group, PersonId person) {
        var workplace = people.workplaceOf(person).orElse(UNTOLD);
        var audience =
                readers.audience(group, wanted.scope(), workplace.perspective().circle());
        var author = switch (wanted.shownAs()) {
            case NAME -> Author.named(person, workplace);
            case ROLE -> Author.disguised(person, workplace, disguises.of(workplace));
            case NOTHING -> Author.nobody();
            case IMPORTED -> throw new NotAllowed("nobody shares what somebody else said");
        };
        return new Contribution(wanted, author, audience, moment(wanted.shownAs()));
    }

    /** Made from the key on the device: whoever sends again after a lost answer is given the same code once more. */
    private static Optional<FollowCode> code(NewContribution wanted) {
        return wanted.shownAs() == ShownAs.NOTHING
                ? Optional.of(FollowCode.madeFrom(wanted.shareKey()))
                : Optional.empty();
    }

    /** Now; for a nameless one only the day, because a moment can be matched with who was signed in. */
    private Instant moment(ShownAs shownAs) {
        var now = clock.instant();
        return shownAs == ShownAs.NOTHING
                ? now.atZone(Days.AMSTERDAM)
                        .toLocalDate()
                        .atStartOfDay(Days.AMSTERDAM)
                        .toInstant()
                : now;
    }

    /** How one would be shown by role, for saying so before sharing. */
    @Transactional(readOnly = true)
    public Disguises.Disguise asRole(Reader self) {
        return disguises.of(people.workplaceOf(self.signedIn()).orElse(UNTOLD));
    }

    /** The people with a like role as the reader. */
    @Transactional(readOnly = true)
    public Circle circleOf(Reader self) {
        return people.workplaceOf(self.signedIn()).orElse(UNTOLD).perspective().circle();
    }

    /** Changes the words of one's own contribution; {@code basedOn} is the number of the revision that was on screen. */
    public void revise(ContributionId id, int basedOn, String title, ContributionText text, Reader by) {
        change(own(id, by), basedOn, title, text);
    }

    /** Takes one's own contribution back; its quotes stand, marked. */
    public void withdraw(ContributionId id, Reader by) {
        takeBack(own(id, by));
    }

    /** Changes the words of the nameless contribution this code holds. */
    public void revise(FollowCode code, int basedOn, String title, ContributionText text) {
        change(held(code), basedOn, title, text);
    }

    /** Takes the nameless contribution back that this code holds. */
    public void withdraw(FollowCode code) {
        takeBack(held(code));
    }

    private void change(Contribution contribution, int basedOn, String title, ContributionText text) {
        revisions.save(contribution.revise(basedOn, title, text, moment(contribution.shownAs())));
        contributions.flush(); // two windows at once: the second fails here, inside the service
        indexing.put(contribution);
    }

    private void takeBack(Contribution contribution) {
        contribution.withdraw();
        indexing.putAndTell(contribution);
    }

    private Contribution own(ContributionId id, Reader by) {
        return contributions
                .findById(id)
                .filter(contribution -> contribution.isOwnOf(by))
                .orElseThrow(() -> new NotFound("no contribution " + id + " of this reader"));
    }

    private Contribution held(FollowCode code) {
        return contributions
                .findByCodeHash(code.hash())
                .orElseThrow(() -> new NotFound("no contribution with this code"));
    }

    /** What came of sharing: its address, for a nameless one the code, given this once, and whether it was not there yet. */
    public record Shared(ContributionId contribution, Optional<FollowCode> code, boolean fresh) {}
}

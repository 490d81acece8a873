package nl.leerkring.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.access.EmailAddress;
import nl.leerkring.access.People;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.network.Slug;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FoundingGroupsModuleTest extends ModuleTest {

    private static final GroupWording WORDING = new GroupWording("Vroeg erbij", "Leren van elkaar.");

    @Autowired
    private FoundingGroups founding;

    @Autowired
    private WelcomingMembers welcoming;

    @Autowired
    private ReadingGroups reading;

    @Autowired
    private People people;

    private TestGroup group;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
    }

    @Test
    void aGroupIsFoundedAtItsAddress() {
        var slug = slug();

        var founded = founding.found(group.region(), slug, WORDING, group.coordinator());

        assertThat(reading.bySlug(slug.value(), group.neighbour()).id()).isEqualTo(founded);
        assertThat(founding.of(group.region(), group.coordinator()))
                .extracting(GroupSummary::id)
                .contains(founded, group.group());
    }

    @Test
    void anAddressIsGivenOnce() {
        var slug = slug();
        founding.found(group.region(), slug, WORDING, group.coordinator());

        assertThatThrownBy(() -> founding.found(group.region(), slug, WORDING, group.coordinator()))
                .isInstanceOf(Taken.class);
    }

    @Test
    void nameAndPurposeAreCorrectedAndTheAddressStays() {
        var before = reading.group(group.group(), group.anna());
        var seen = founding.wording(group.group(), group.coordinator());

        founding.correct(group.group(), seen.version(), WORDING, group.coordinator());

        var after = reading.group(group.group(), group.anna());
        assertThat(after.name()).isEqualTo("Vroeg erbij");
        assertThat(after.slug()).isEqualTo(before.slug());
    }

    @Test
    void whoCorrectsSecondOverwritesNothing() {
        var seen = founding.wording(group.group(), group.coordinator());
        founding.correct(group.group(), seen.version(), WORDING, as("beheer"));

        assertThatThrownBy(() -> founding.correct(
                        group.group(), seen.version(), new GroupWording("Anders", "Anders."), group.coordinator()))
                .isInstanceOf(EditConflict.class);
        assertThat(reading.group(group.group(), group.anna()).name()).isEqualTo("Vroeg erbij");
    }

    @Test
    void onlyTheCoordinatorOfTheRegionFoundsAndNames() {
        for (var by : Set.of(
                Reader.visitor(),
                group.anna(),
                group.facilitator(),
                groups.make().coordinator())) {
            assertThatThrownBy(() -> founding.found(group.region(), slug(), WORDING, by))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> founding.correct(group.group(), 0, WORDING, by))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> founding.of(group.region(), by)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void peopleOfTheRegionAreFoundByAPartOfTheirName() {
        assertThat(find("buU")).containsExactly(group.neighbour().signedIn());
    }

    @Test
    void whoBelongsAlreadyIsNotOffered() {
        welcoming.welcome(group.neighbour().signedIn(), group.group(), false, group.coordinator());

        assertThat(find("Buur")).isEmpty();
    }

    @Test
    void peopleOfAnotherRegionAreFoundByTheirWholeAddressOnly() {
        var ruben = people.withEmail(EmailAddress.of("ruben@voorbeeld.leerkring.nl"))
                .orElseThrow();

        assertThat(find("Ruben")).doesNotContain(ruben);
        assertThat(find("ruben@voorbeeld")).isEmpty();
        assertThat(find(" Ruben@voorbeeld.leerkring.nl ")).containsExactly(ruben);
    }

    @Test
    void aPercentSignIsALetterLikeAnyOther() {
        assertThat(find("%%")).isEmpty();
        assertThat(find("B")).isEmpty();
    }

    @Test
    void onlyTheCoordinatorOfTheRegionLooksForPeople() {
        for (var by : Set.of(
                Reader.visitor(),
                group.anna(),
                group.facilitator(),
                groups.make().coordinator())) {
            assertThatThrownBy(() -> welcoming.find("Buur", group.group(), by)).isInstanceOf(NotAllowed.class);
        }
    }

    private List<PersonId> find(String words) {
        return welcoming.find(words, group.group(), group.coordinator());
    }

    private static Slug slug() {
        return Slug.of("groep-" + UUID.randomUUID());
    }
}

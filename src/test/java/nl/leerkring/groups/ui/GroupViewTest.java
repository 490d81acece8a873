package nl.leerkring.groups.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leerkring.groups.CyclePlan;
import nl.leerkring.groups.FoundingGroups;
import nl.leerkring.groups.GroupWording;
import nl.leerkring.network.Slug;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GroupViewTest extends PlanningViewTest {

    @Autowired
    private FoundingGroups founding;

    @Test
    void aMemberSeesThePathAndNothingToPlanWith() {
        var window = open(GroupsNavigation.group(slug), group.anna());

        assertThat(words(window, CyclePath.class)).contains("1 Begin");
        assertThat(page(window)).contains("Wat helpt?").contains("Bram");
        assertThat(links(window))
                .doesNotContain(
                        GroupsNavigation.planCycle(group.cycle()),
                        GroupsNavigation.newCycle(slug),
                        GroupsNavigation.manage(slug));
    }

    @Test
    void aFacilitatorIsLedToThePlanButDoesNotManageTheGroup() {
        var window = open(GroupsNavigation.group(slug), group.facilitator());

        assertThat(links(window))
                .contains(GroupsNavigation.planCycle(group.cycle()), GroupsNavigation.newCycle(slug))
                .doesNotContain(GroupsNavigation.manage(slug));
    }

    @Test
    void aCoordinatorIsLedToThePlanAndManagesTheGroup() {
        var window = open(GroupsNavigation.group(slug), group.coordinator());

        assertThat(links(window)).contains(GroupsNavigation.planCycle(group.cycle()), GroupsNavigation.manage(slug));
    }

    @Test
    void aNeighbourSeesNobodyOfTheGroupAndNothingToPlanWith() {
        var window = open(GroupsNavigation.group(slug), group.neighbour());

        assertThat(page(window)).contains("Wat helpt?").doesNotContain("Bram");
        assertThat(links(window)).doesNotContain(GroupsNavigation.planCycle(group.cycle()));
    }

    @Test
    void somebodyOfAnotherRegionFindsNoGroup() {
        assertThat(title(open(GroupsNavigation.group(slug), as("ruben")))).isEqualTo(NOT_HERE);
    }

    @Test
    void aGroupWithoutACycleAsksTheCoordinatorToBeginOne() {
        var empty = Slug.of(slug + "-leeg");
        founding.found(group.region(), empty, new GroupWording("Leeg", "Om te beginnen."), group.coordinator());

        assertThat(links(open(GroupsNavigation.group(empty.value()), group.coordinator())))
                .contains(GroupsNavigation.newCycle(empty.value()));
        assertThat(page(open(GroupsNavigation.group(empty.value()), group.neighbour())))
                .contains("Een begeleider start een traject");
    }

    @Test
    void aCycleWithoutAnythingInItTeachesWhatToDo() {
        var today = LocalDate.now();
        var cycle =
                planning.begin(group.group(), new CyclePlan("Nieuw", today, today.plusDays(90)), group.facilitator());

        assertThat(links(open(GroupsNavigation.group(slug), group.facilitator())))
                .contains(GroupsNavigation.planCycle(cycle));
        assertThat(page(open(GroupsNavigation.group(slug), group.anna())))
                .contains("Nog niets gepland")
                .doesNotContain("Schrijf de hoofdvragen op");
    }
}
